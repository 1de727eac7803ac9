import type { Http } from '../http/http.js';
import { onDemand } from '../on-demand.js';
import type { ClientSession } from '../session/client-session.js';
import { type KnownSession, knownSession } from '../session/known-session.js';
import type { BesideLogin, besideLoginOf } from './beside-login.js';
import { type Login, loginOf } from './login.js';
import { type OwnAccount, ownAccountOf } from './own-account.js';
import { type NewKey, SignIn } from './sign-in.js';

/** Registration, login, the session, and what the account holds. */
export interface Account extends KnownSession, Login, OwnAccount, BesideLogin {}

/** What a login and everyday calls do not need, under the name of the call that asks for it. */
export type LoadBesideLogin = (operation: string) => Promise<typeof besideLoginOf>;

interface AccountOptions {
  newKey: NewKey | undefined;
  loadBesideLogin: LoadBesideLogin;
}

export function accountOf(
  http: Http,
  session: ClientSession,
  { newKey, loadBesideLogin }: AccountOptions,
): Account {
  const anybody = http.as();
  const signIn = new SignIn(anybody, session, newKey);
  return onDemand(
    async (operation) => (await loadBesideLogin(operation))({ http, anybody, session, signIn }),
    Object.assign(knownSession(session), loginOf(anybody, signIn), ownAccountOf(http, session)),
  );
}
