import type {
  PasswordProof,
  SecondFactor as SecondFactorData,
  SecondFactorChoice,
  SecondFactorConfirmation,
  SecondFactorEnrolment,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** Whether a login asks for a code as well. */
export class SecondFactor {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  get(options: RequestOptions = {}): Promise<SecondFactorData> {
    return this.#http.get('/me/second-factor', options);
  }

  /**
   * Begins to turn it on: what an app needs, or an SMS.
   *
   * @throws {ValidationError} at `/password` with `password_wrong`.
   */
  enrol(choice: SecondFactorChoice, options: RequestOptions = {}): Promise<SecondFactorEnrolment> {
    return this.#http.post('/me/second-factor/enrolments', { body: choice, ...options });
  }

  /** Turns it on with its first code; the recovery codes of the answer are never shown again. */
  confirm(
    enrolmentId: string,
    code: string,
    options: RequestOptions = {},
  ): Promise<SecondFactorConfirmation> {
    return this.#http.post('/me/second-factor/enrolments/{enrolmentId}/confirmation', {
      params: { enrolmentId },
      body: { code },
      ...options,
    });
  }

  remove(proof: PasswordProof, options: RequestOptions = {}): Promise<void> {
    return this.#http.post('/me/second-factor/removal', { body: proof, ...options });
  }
}
