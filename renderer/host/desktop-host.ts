import {
  contract,
  events,
  type Bridge,
  type Channel,
  type EventName,
  type EventOf,
  type Host,
  type ReplyOf,
  type RequestOf,
} from '../../shared/ipc/contract.js';
import { fail } from '../../shared/result.js';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly host: Bridge;
  }
}

/** The main process as the window uses it: every reply and event is parsed before anybody believes it. */
export function createDesktopHost(bridge: Bridge): Host {
  return {
    async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
      try {
        return parseReply(channel, await bridge.invoke(channel, request));
      } catch (error) {
        return failedReply(channel, error instanceof Error ? error.message : String(error));
      }
    },
    on<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void {
      return bridge.on(event, (payload) => {
        const parsed = events[event].safeParse(payload);
        if (parsed.success) listener(parsed.data as EventOf<E>);
      });
    },
  };
}

/** TypeScript cannot follow a channel into its own schema; the schema of the very channel has checked the value. */
function parseReply<C extends Channel>(channel: C, reply: unknown): ReplyOf<C> {
  const parsed = contract[channel].reply.safeParse(reply);
  return parsed.success ? (parsed.data as ReplyOf<C>) : failedReply(channel, parsed.error.message);
}

/** A broken reply is a bug of the program; the clerk gets a sentence, the log the channel and the reason. */
function failedReply<C extends Channel>(channel: C, reason: string): ReplyOf<C> {
  const failure = fail(
    'host-broken-reply',
    '程序内部出错，这一步没有完成。',
    '请再试一次；仍不成功时请重新打开程序，已保存的内容不受影响。',
    `${channel}: ${reason}`,
  );
  return failure as ReplyOf<C>;
}
