import type { DrskSessionEnded } from '../src/shared/session/session-ended.js';
import type { DrskLogin } from '../src/account/login.js';
import { type Connection, connectTo } from './sandbox.js';
import { choose, type } from './typing.js';
import { until } from './until.js';

/** Ends the person's sessions from another device, and lets the page notice. */
export async function endElsewhere({ sandbox, client }: Connection, index = 0): Promise<void> {
  await endUnnoticed({ sandbox }, index);
  await client.account.get().catch(() => undefined);
}

/** The next request of the page finds out. */
export async function endUnnoticed(
  { sandbox }: Pick<Connection, 'sandbox'>,
  index = 0,
): Promise<void> {
  const other = connectTo(sandbox);
  const { applicantKind, login, password } = sandbox.people[index]!;
  await other.account.createSession({ applicantKind, login, password });
  await other.account.sessions.endAll({ keepCurrent: true });
}

export function dialogs(): DrskSessionEnded[] {
  return [...document.querySelectorAll('drsk-session-ended')];
}

/** The dialog, once the login in it is ready. */
export async function untilAsked(): Promise<{ dialog: DrskSessionEnded; login: DrskLogin }> {
  await until(() => dialogs()[0]?.querySelector('drsk-login > form input') instanceof Element);
  const dialog = dialogs()[0]!;
  await dialog.updateComplete;
  return { dialog, login: dialog.querySelector('drsk-login')! };
}

/** Types somebody's credentials into the dialog, and waits until it is gone. */
export async function comeBack({ sandbox }: Connection, index = 0): Promise<void> {
  const { login } = await untilAsked();
  const person = sandbox.people[index]!;
  await choose(login, 'applicantKind', person.applicantKind);
  await type(login, 'login', person.login);
  await type(login, 'password', person.password);
  login.querySelector('form')!.requestSubmit();
  await until(() => dialogs().length === 0);
}
