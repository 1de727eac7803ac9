import type { Account, ContactChange, ContactChangeRequest } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { keyed, type KeyedOptions, type RequestOptions } from '../http/request-options.js';

/** An account with its version, for the next change of it. */
export type VersionedAccount = Account & { etag: string };

/** E-mail and phone; the one on file stays until the new one is confirmed. */
export class Contacts {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Sends a letter or an SMS to the new contact, or to the one on file that is not confirmed yet. */
  change(contact: ContactChangeRequest, options: KeyedOptions = {}): Promise<ContactChange> {
    return this.#http.post('/me/contact-changes', { body: contact, ...keyed(options) });
  }

  resend(contactChangeId: string, options: KeyedOptions = {}): Promise<ContactChange> {
    return this.#http.post('/me/contact-changes/{contactChangeId}/messages', {
      params: { contactChangeId },
      ...keyed(options),
    });
  }

  /** Confirms a phone with the code of the SMS; an e-mail is confirmed by its link (`account.confirmEmail`). */
  confirm(
    contactChangeId: string,
    code: string,
    options: RequestOptions = {},
  ): Promise<VersionedAccount> {
    return this.#http.post('/me/contact-changes/{contactChangeId}/confirmation', {
      params: { contactChangeId },
      body: { code },
      ...options,
    });
  }
}
