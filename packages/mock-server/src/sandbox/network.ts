import { machineTime } from '../clock/clock-state.js';
import type { Network } from '../clock/moment.js';
import type { SandboxOptions } from './sandbox.js';

/** How requests leave a sandbox. */
export function networkOf(
  send: Network['send'],
  { webhooks, mail }: Pick<SandboxOptions, 'webhooks' | 'mail'>,
): Network {
  return {
    send,
    timeout: webhooks?.timeout ?? (() => AbortSignal.timeout(10_000)),
    // What stands in for a receiver takes no time: the same seed gives the same answers.
    machineTime: webhooks?.send ? machineTime : () => 0,
    ...(mail && { mail }),
  };
}

/** In place of the servers of others: it takes everything. */
export async function standInReceiver(): Promise<Response> {
  return new Response(null, { status: 204 });
}
