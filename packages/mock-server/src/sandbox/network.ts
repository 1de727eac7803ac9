import { machineTime } from '../clock/clock-state.js';
import type { Network } from '../clock/moment.js';
import type { WebhookOptions } from './sandbox.js';

/** How requests leave a sandbox. */
export function networkOf(send: Network['send'], { timeout }: WebhookOptions = {}): Network {
  return {
    send,
    timeout: timeout ?? (() => AbortSignal.timeout(10_000)),
    machineTime,
  };
}

/** In place of the servers of others: it takes everything. */
export async function standInReceiver(): Promise<Response> {
  return new Response(null, { status: 204 });
}
