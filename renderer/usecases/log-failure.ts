import type { UseCaseContext } from './use-case-context.js';

/** Leaves a line in the local log. */
export async function logFailure({ host }: Pick<UseCaseContext, 'host'>, message: string): Promise<void> {
  await host.invoke('log.error', { message, stack: '' });
}
