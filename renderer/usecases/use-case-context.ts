import type { Host } from '../../shared/ipc/contract.js';
import type { Repository } from '../store/repository.js';

/** What every use-case is given. Clock (ISO instants) and ids come from outside, so that tests can fix them. */
export interface UseCaseContext {
  readonly repository: Repository;
  readonly host: Host;
  readonly now: () => string;
  readonly newId: () => string;
}
