/** How the commands read files: exactly as the application does. */
export { readBytes } from '../files/read-bytes.js';
export { readPlanFile } from '../import/read-plan.js';
