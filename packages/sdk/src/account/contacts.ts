import type { Account, ContactChange, ContactChangeRequest } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';

/** An account with its version, for the next change of it. */
export type VersionedAccount = Account & { etag: string };

/** E-mail and phone; the one on file stays until the new one is confirmed. */
export interface Contacts {
  /** Sends a letter or an SMS to the new contact, or to the one on file that is not confirmed yet. */
  change(contact: ContactChangeRequest, options?: KeyedOptions): Promise<ContactChange>;

  resend(contactChangeId: string, options?: KeyedOptions): Promise<ContactChange>;

  /** Confirms a phone with the code of the SMS; an e-mail is confirmed by its link (`account.confirmEmail`). */
  confirm(
    contactChangeId: string,
    code: string,
    options?: RequestOptions,
  ): Promise<VersionedAccount>;
}

export function contactsOf(http: Http): Contacts {
  return {
    change: http.postOnce('/me/contact-changes'),
    resend: http.actOnce('/me/contact-changes/{contactChangeId}/messages'),
    confirm: http.post('/me/contact-changes/{contactChangeId}/confirmation', 'code'),
  };
}
