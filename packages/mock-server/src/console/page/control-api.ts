import { type ControlAnswer, type ControlClient } from '../../client/control-call.js';
import { createControlClient } from '../../client/create-control-client.js';

export type ClockReply = ControlAnswer<'readClock'>;
export type Happened = ControlAnswer<'moveClock'>['happened'];
export type DeliveriesReply = ControlAnswer<'listDeliveries'>;
export type IssuedAccess = ControlAnswer<'issueTemporaryAccess'>;

/** The control API of the sandbox that this page belongs to. */
export const control: ControlClient = createControlClient({
  baseUrl: new URL('..', location.href).href,
  language: () => document.documentElement.lang,
});

/** All that the customer centre sees. */
export interface CentreReply {
  readonly accesses: ControlAnswer<'listTemporaryAccess'>['items'];
  readonly accounts: ControlAnswer<'listAccounts'>['items'];
}

export async function getCentre(): Promise<CentreReply> {
  const [accesses, accounts] = await Promise.all([
    control.listTemporaryAccess(),
    control.listAccounts(),
  ]);
  return { accesses: accesses.items, accounts: accounts.items };
}

/** Lets the browser save a file. */
export function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
