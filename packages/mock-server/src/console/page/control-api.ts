import { type ControlAnswer, type ControlClient } from '../../client/control-call.js';
import { createControlClient } from '../../client/create-control-client.js';

export type ClockReply = ControlAnswer<'readClock'>;
export type Happened = ControlAnswer<'moveClock'>['happened'];
export type DeliveriesReply = ControlAnswer<'listDeliveries'>;
export type IssuedAccess = ControlAnswer<'issueTemporaryAccess'>;

type SandboxEntry = ControlAnswer<'listSandboxes'>['items'][number];

const tokenKey = 'drsk-control-token';

/** The control API of the sandbox that this page belongs to. */
export const control: ControlClient = createControlClient({
  baseUrl: new URL('..', location.href).href,
  language: () => document.documentElement.lang,
  token: () => sessionStorage.getItem(tokenKey) ?? undefined,
});

/** For as long as the tab is open. */
export function keepToken(token: string): void {
  sessionStorage.setItem(tokenKey, token);
}

/** From now on this browser is in that sandbox, also where an address does not name it. */
export function chooseSandbox({ name, consolePath }: SandboxEntry): void {
  const isDefault = !consolePath.startsWith('/s/');
  // Not by `cookieStore`: not every browser has it, and none where the page came over plain HTTP.
  document.cookie = `drsk-sandbox=${name}; path=/; samesite=lax${isDefault ? '; max-age=0' : ''}`;
  location.assign(consolePath);
}

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
