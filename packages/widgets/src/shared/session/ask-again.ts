import type { DrskClient } from '@drsk/sdk';
import type { DrskElement } from '../drsk-element.js';
import { focusHeading } from '../focus-heading.js';
import { endOf, type SignInRequest } from '../session-parts.js';
import { DrskSessionEnded } from './session-ended.js';
import { SessionExpiredEvent } from './session-expired-event.js';

interface Ending {
  /** Whose session it was. */
  accountId: string | undefined;
  asking: Promise<boolean>;
}

const endings = new WeakMap<DrskClient, Ending>();
/** Those whose reader is being asked. */
const open = new WeakSet<DrskClient>();

/** Once for all widgets of a client; without a request, waits for what somebody else has asked. */
export function askAgain(host: DrskElement, request?: SignInRequest): Promise<boolean> {
  const { client } = host;
  const known = endings.get(client);
  if (!request || (known && open.has(client))) return known?.asking ?? Promise.resolve(false);
  const accountId = request.accountId ?? known?.accountId;
  const asking = ask(host).then(() => accountId !== undefined && isBack(client, accountId));
  endings.set(client, { accountId, asking });
  open.add(client);
  void asking.finally(() => open.delete(client));
  return asking;
}

async function ask(host: DrskElement): Promise<void> {
  const reason = endOf(host.client);
  if (!reason || !host.dispatchEvent(new SessionExpiredEvent(reason))) return;
  const dialog = new DrskSessionEnded();
  dialog.reason = reason;
  await dialog.ask(host);
  await host.updateComplete;
  // What had the focus before may be gone with the session: then nothing has it, or still the dialog.
  const { activeElement } = document;
  if (activeElement === document.body || dialog.contains(activeElement)) focusHeading(host);
}

function isBack({ account: { state } }: DrskClient, accountId: string): boolean {
  return state.status === 'signed-in' && state.account.id === accountId;
}
