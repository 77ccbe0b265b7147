import { z } from 'zod';

/**
 * Must be imported before any schema: without it zod probes `new Function`, which the window's content policy forbids
 * and reports.
 */
z.config({ jitless: true });
