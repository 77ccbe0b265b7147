import { contract, type Channel, type ReplyOf, type RequestOf } from '../../shared/ipc/contract.js';
import { fail } from '../../shared/result.js';

/** One function per channel of the contract; leaving one out is a compile error. */
export type Handlers = { readonly [C in Channel]: (request: RequestOf<C>) => Promise<ReplyOf<C>> };

/** Some of the channels: what one capability answers. */
export type HandlersOf<C extends Channel> = Pick<Handlers, C>;

/** What a message carries about its sender; Electron's event has it. */
export interface Message {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** The part of Electron's ipcMain that is used. */
export interface IpcMainLike {
  handle(channel: string, listener: (message: Message, request: unknown) => Promise<unknown>): void;
}

export interface ServerOptions {
  readonly isOwnAddress: (address: string) => boolean;
  /** A bug or a message that no honest window sends; for the local log. */
  readonly onBug: (channel: Channel, problem: unknown) => void;
}

const internalError = fail(
  'internal-error',
  '程序内部出错，这一步没有完成，已保存的内容不受影响。',
  '请再试一次；仍然如此时，请把“设置”里所示日志文件交给维护人员。',
);
const senderRefused = fail('sender-refused', '请求不是本程序的窗口发出的，已拒绝。', '请关闭程序后重新打开。');
const requestRefused = fail(
  'request-refused',
  '窗口发来的内容不符合约定，没有执行。',
  '请关闭程序后重新打开；仍然如此时，请把日志文件交给维护人员。',
);

/** Only the top frame of our own page may ask. */
function isTrusted({ senderFrame }: Message, isOwnAddress: ServerOptions['isOwnAddress']): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url);
}

/**
 * Answers every channel of the contract: checks the sender, the request and the reply. Never rejects: a bug in a handler
 * becomes an `internal-error` reply and a line in the log.
 */
export function serve(ipc: IpcMainLike, handlers: Handlers, options: ServerOptions): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipc.handle(channel, (message, request) => answer(channel, message, request, handlers, options));
  }
}

async function answer<C extends Channel>(
  channel: C,
  message: Message,
  request: unknown,
  handlers: Handlers,
  options: ServerOptions,
): Promise<unknown> {
  if (!isTrusted(message, options.isOwnAddress)) {
    options.onBug(channel, `sender refused: ${message.senderFrame?.url ?? 'no frame'}`);
    return senderRefused;
  }
  const parsed = contract[channel].request.safeParse(request);
  if (!parsed.success) {
    options.onBug(channel, parsed.error);
    return requestRefused;
  }
  try {
    const reply = await handlers[channel](parsed.data as RequestOf<C>);
    return contract[channel].reply.parse(reply);
  } catch (problem) {
    options.onBug(channel, problem);
    return internalError;
  }
}
