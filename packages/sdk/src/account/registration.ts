import type {
  ApplicantKind,
  ConfirmedAccount,
  ConsentDocumentPage,
  MessageReceipt,
  RegionCode,
  Registration as RegistrationData,
  RegistrationReceipt,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import { keyed, type KeyedOptions, type RequestOptions } from '../http/request-options.js';

export interface ConsentQuery {
  applicantKind: ApplicantKind;
  regionCode?: RegionCode;
}

/** The way to an account: what `client.account` offers to somebody who has none. */
export class Registration {
  protected readonly anybody: Http;

  constructor(anybody: Http) {
    this.anybody = anybody;
  }

  /** Texts that somebody who registers may agree to. */
  listConsentDocuments(
    query: ConsentQuery,
    options: RequestOptions = {},
  ): Promise<ConsentDocumentPage> {
    return this.anybody.get('/consent-documents', { query: { ...query }, ...options });
  }

  /** Asks for an account; a letter with a link, and an SMS with a code, tell how it goes on. */
  register(
    registration: RegistrationData,
    options: KeyedOptions = {},
  ): Promise<RegistrationReceipt> {
    return this.anybody.post('/registrations', { body: registration, ...keyed(options) });
  }

  /** Sends the letter again; links of those before it no longer work. */
  resendConfirmation(
    registrationId: string,
    options: KeyedOptions = {},
  ): Promise<RegistrationReceipt> {
    return this.anybody.post('/registrations/{registrationId}/letters', {
      params: { registrationId },
      ...keyed(options),
    });
  }

  /** Sends the SMS again; codes before it no longer work. */
  sendPhoneCode(registrationId: string, options: KeyedOptions = {}): Promise<MessageReceipt> {
    return this.anybody.post('/registrations/{registrationId}/phone-codes', {
      params: { registrationId },
      ...keyed(options),
    });
  }

  /**
   * Confirms the phone with the code of the SMS, before or after the e-mail.
   *
   * @throws {ValidationError} at `/code` with `code_wrong`.
   * @throws {NotFoundError} with `confirmation_invalid` when the code is burnt or too old.
   */
  confirmPhone(registrationId: string, code: string, options: RequestOptions = {}): Promise<void> {
    return this.anybody.post('/registrations/{registrationId}/phone-confirmation', {
      params: { registrationId },
      body: { code },
      ...options,
    });
  }

  /**
   * Opens the account with the token of the letter's link, or confirms another e-mail of it.
   *
   * @throws {NotFoundError} with `confirmation_invalid` when the link is used, too old, or replaced.
   */
  confirmEmail(token: string, options: RequestOptions = {}): Promise<ConfirmedAccount> {
    return this.anybody.post('/email-confirmations', { body: { token }, ...options });
  }
}
