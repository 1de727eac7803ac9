import type { Payment } from '@drsk/contract';
import { pauseFor, persistently } from '../http/events/follow.js';
import { documentPage, whenSeen } from '../http/events/page-visibility.js';
import type { WatchOptions } from '../http/events/watch-options.js';

export interface PaymentWatch extends AsyncIterable<Payment> {
  /** The payment as soon as it is so, now or later. */
  until(isDone: (payment: Payment) => boolean): Promise<Payment>;
}

/** Milliseconds between two looks: banks answer within seconds, or take their time. */
const shortest = 1_500;
const longest = 30_000;

/** The payment now, and again whenever it has changed; ends with the signal's reason. */
export function watchPayment(
  read: (signal: AbortSignal | undefined) => Promise<Payment>,
  options: WatchOptions,
): PaymentWatch {
  const changes = (): AsyncGenerator<Payment, never> => changesOf(read, options);
  return {
    [Symbol.asyncIterator]: changes,
    until: async (isDone) => {
      for await (const payment of changes()) if (isDone(payment)) return payment;
      throw new TypeError('Payments never end');
    },
  };
}

async function* changesOf(
  read: (signal: AbortSignal | undefined) => Promise<Payment>,
  options: WatchOptions,
): AsyncGenerator<Payment, never> {
  const { page = documentPage, signal = never, pause = pauseFor } = options;
  let last = '';
  for (let wait = shortest; ; wait = Math.min(wait * 1.3, longest)) {
    await whenSeen(page, signal);
    const payment = await persistently(() => read(signal), options);
    const state = JSON.stringify(payment);
    if (state !== last) yield payment;
    if (state !== last) wait = shortest;
    last = state;
    await pause(wait, signal);
  }
}

const never = new AbortController().signal;
