import type {
  MessageReceipt,
  PasswordProof,
  SecondFactor as SecondFactorData,
  SecondFactorChoice,
  SecondFactorConfirmation,
  SecondFactorEnrolment,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';

/** Whether a login asks for a code as well. */
export interface SecondFactor {
  get(options?: RequestOptions): Promise<SecondFactorData>;

  /**
   * Begins to turn it on: what an app needs, or an SMS.
   *
   * @throws {ValidationError} at `/password` with `password_wrong`.
   */
  enrol(choice: SecondFactorChoice, options?: RequestOptions): Promise<SecondFactorEnrolment>;

  /** Sends the SMS again; codes before it no longer work. */
  resend(enrolmentId: string, options?: KeyedOptions): Promise<MessageReceipt>;

  /** Turns it on with its first code; the recovery codes of the answer are never shown again. */
  confirm(
    enrolmentId: string,
    code: string,
    options?: RequestOptions,
  ): Promise<SecondFactorConfirmation>;

  remove(proof: PasswordProof, options?: RequestOptions): Promise<void>;
}

export function secondFactorOf(http: Http): SecondFactor {
  return {
    get: http.get('/me/second-factor'),
    enrol: http.post('/me/second-factor/enrolments'),
    resend: http.actOnce('/me/second-factor/enrolments/{enrolmentId}/codes'),
    confirm: http.post('/me/second-factor/enrolments/{enrolmentId}/confirmation', 'code'),
    remove: http.post('/me/second-factor/removal'),
  };
}
