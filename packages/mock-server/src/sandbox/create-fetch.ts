import { type Answered, toResponse } from '../http/answer.js';
import type { Sandbox } from './sandbox.js';

/** `fetch` as the platform has it, answered by something else than the network. */
export function createFetch(answer: (request: Request) => Promise<Answered>): Sandbox['fetch'] {
  return async (input, init) => {
    const request = input instanceof Request && !init ? input : new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    return toResponse(await Promise.race([answer(request), rejectWhenAborted(signal)]));
  };
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
