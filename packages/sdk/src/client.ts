// For programs whose settings do not name it.
/// <reference lib="esnext.disposable" preserve="true" />
import type { Account } from './account/account.js';
import type { Appeals } from './appeals/appeals.js';
import type { Applications } from './applications/applications.js';
import type { Documents } from './documents/documents.js';
import type { HttpOptions } from './http/http-options.js';
import type { Notifications } from './notifications/notifications.js';
import type { Offices } from './offices/offices.js';
import type { Payments } from './payments/payments.js';
import type { GetAccessToken } from './session/identity.js';
import type { SessionStore } from './session/session-store.js';

export interface ClientOptions extends HttpOptions {
  /**
   * Where the session is kept. By default in the browser's IndexedDB, bound to a key that no script can read, for all
   * tabs until it ends; where there is none, as in Node or on a page without https, as long as the client.
   */
  session?: SessionStore | undefined;
  /** For a computer that many people use: nothing is kept, and leaving the page ends the session here. */
  kiosk?: boolean | undefined;
  /** Whether a session is bound to a key of this browser (RFC 9449): by default where there are pages and https. */
  dpop?: boolean | undefined;
  /** Tokens of your own in place of a session: the caller renews them, and signs in and out elsewhere. */
  getAccessToken?: GetAccessToken | undefined;
}

export interface DrskClient extends AsyncDisposable {
  readonly account: Account;
  readonly applications: Applications;
  readonly documents: Documents;
  readonly appeals: Appeals;
  readonly notifications: Notifications;
  readonly offices: Offices;
  readonly payments: Payments;
  /** Loads what calls need, if it is not here yet; never rejects, the call that needs it asks again. */
  prepare(): Promise<void>;
  /** The server's time: the machine's clock, set right by what the server answered last. */
  now(): Date;
  /** Stops listening to other tabs and telling of changes. Signs nobody out; may be called twice. */
  dispose(): Promise<void>;
}
