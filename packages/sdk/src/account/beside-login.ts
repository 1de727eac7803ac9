// Loaded by the first call of the account that is no login and no everyday one.
import type { Http } from '../http/http.js';
import type { ClientSession } from '../session/client-session.js';
import { type ApiTokens, apiTokensOf } from './api-tokens.js';
import { type Consents, consentsOf } from './consents.js';
import { type Contacts, contactsOf } from './contacts.js';
import { type Esia, esiaOf } from './esia.js';
import { type Recovery, recoveryOf } from './recovery.js';
import { type Registration, registrationOf } from './registration.js';
import { type SecondFactor, secondFactorOf } from './second-factor.js';
import { type Sessions, sessionsOf } from './sessions.js';
import type { SignIn } from './sign-in.js';
import { type Webhooks, webhooksOf } from './webhooks.js';

/** How to come to an account, or back to it, and what it is set to. */
export interface BesideLogin extends Registration {
  readonly esia: Esia;
  readonly recovery: Recovery;
  readonly sessions: Sessions;
  readonly consents: Consents;
  readonly secondFactor: SecondFactor;
  readonly contacts: Contacts;
  readonly tokens: ApiTokens;
  readonly webhooks: Webhooks;
}

export interface AccountParts {
  http: Http;
  anybody: Http;
  session: ClientSession;
  signIn: SignIn;
}

export function besideLoginOf({ http, anybody, session, signIn }: AccountParts): BesideLogin {
  return {
    ...registrationOf(anybody),
    esia: esiaOf(anybody, signIn),
    recovery: recoveryOf(anybody),
    sessions: sessionsOf(http, session),
    consents: consentsOf(http),
    secondFactor: secondFactorOf(http),
    contacts: contactsOf(http),
    tokens: apiTokensOf(http),
    webhooks: webhooksOf(http),
  };
}
