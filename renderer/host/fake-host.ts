import {
  contract,
  events,
  type Channel,
  type EventName,
  type EventOf,
  type Host,
  type ReplyOf,
  type RequestOf,
} from '../../shared/ipc/contract.js';

/** What the fake answers, per channel. A channel without an answer throws: the test did not expect the call. */
export type FakeAnswers = { [C in Channel]?: (request: RequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>> };

export interface FakeHost extends Host {
  /** All calls in order. */
  readonly calls: readonly { readonly channel: Channel; readonly request: unknown }[];
  emit<E extends EventName>(event: E, payload: EventOf<E>): void;
}

/** A host for tests. Requests and answers are checked against the contract, as the real one's are. */
export function createFakeHost(answers: FakeAnswers = {}): FakeHost {
  const calls: { channel: Channel; request: unknown }[] = [];
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  return {
    calls,
    async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
      contract[channel].request.parse(request);
      calls.push({ channel, request });
      const answer = answers[channel];
      if (answer === undefined) throw new Error(`the fake host has no answer for ${channel}`);
      return contract[channel].reply.parse(await answer(request)) as ReplyOf<C>;
    },
    on<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent);
      const wrapped = (payload: unknown) => listener(payload as EventOf<E>);
      ofEvent.add(wrapped);
      return () => ofEvent.delete(wrapped);
    },
    emit(event, payload) {
      const parsed = events[event].parse(payload);
      for (const listener of listeners.get(event) ?? []) listener(parsed);
    },
  };
}
