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
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';

export interface ConsentQuery {
  applicantKind: ApplicantKind;
  regionCode?: RegionCode;
}

/** The way to an account: what `client.account` offers to somebody who has none. */
export interface Registration {
  /** Texts that somebody who registers may agree to. */
  listConsentDocuments(query: ConsentQuery, options?: RequestOptions): Promise<ConsentDocumentPage>;

  /** Asks for an account; a letter with a link, and an SMS with a code, tell how it goes on. */
  register(registration: RegistrationData, options?: KeyedOptions): Promise<RegistrationReceipt>;

  /** How far it is: the link may be followed on another device. */
  getRegistration(registrationId: string, options?: RequestOptions): Promise<RegistrationReceipt>;

  /** Sends the letter again; links of those before it no longer work. */
  resendConfirmation(registrationId: string, options?: KeyedOptions): Promise<RegistrationReceipt>;

  /** Sends the SMS again; codes before it no longer work. */
  sendPhoneCode(registrationId: string, options?: KeyedOptions): Promise<MessageReceipt>;

  /**
   * Confirms the phone with the code of the SMS, before or after the e-mail.
   *
   * @throws {ValidationError} at `/code` with `code_wrong`.
   * @throws {NotFoundError} with `confirmation_invalid` when the code is burnt or too old.
   */
  confirmPhone(registrationId: string, code: string, options?: RequestOptions): Promise<void>;

  /**
   * Opens the account with the token of the letter's link, or confirms another e-mail of it.
   *
   * @throws {NotFoundError} with `confirmation_invalid` when the link is used, too old, or replaced.
   */
  confirmEmail(token: string, options?: RequestOptions): Promise<ConfirmedAccount>;
}

export function registrationOf(anybody: Http): Registration {
  const list = anybody.get('/consent-documents');
  return {
    listConsentDocuments: (query, options) => list({ ...options, query: { ...query } }),
    register: anybody.postOnce('/registrations'),
    getRegistration: anybody.get('/registrations/{registrationId}'),
    resendConfirmation: anybody.actOnce('/registrations/{registrationId}/letters'),
    sendPhoneCode: anybody.actOnce('/registrations/{registrationId}/phone-codes'),
    confirmPhone: anybody.post('/registrations/{registrationId}/phone-confirmation', 'code'),
    confirmEmail: anybody.post('/email-confirmations', 'token'),
  };
}
