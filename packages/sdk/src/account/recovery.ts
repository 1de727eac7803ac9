import type {
  ConfirmedAccount,
  MessageChannel,
  MessageReceipt,
  PasswordReset,
  Recovery as RecoveryData,
  RecoveryProof,
  RecoveryStart,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import { keyed, type KeyedOptions, type RequestOptions } from '../http/request-options.js';

/** The way back for somebody who has lost the password. */
export class Recovery {
  readonly #anybody: Http;

  constructor(anybody: Http) {
    this.#anybody = anybody;
  }

  /** Where a link or a code can go, masked; alike for logins that do not exist. */
  start(login: RecoveryStart, options: KeyedOptions = {}): Promise<RecoveryData> {
    return this.#anybody.post('/recoveries', { body: login, ...keyed(options) });
  }

  /** Sends the link or the code, also once more; what was sent before no longer works. */
  sendMessage(
    recoveryId: string,
    channel: MessageChannel,
    options: KeyedOptions = {},
  ): Promise<MessageReceipt> {
    return this.#anybody.post('/recoveries/{recoveryId}/messages', {
      params: { recoveryId },
      body: { channel },
      ...keyed(options),
    });
  }

  /**
   * Trades the code of the SMS for a token that sets the password.
   *
   * @throws {ValidationError} at `/code` with `code_wrong`.
   * @throws {NotFoundError} with `confirmation_invalid` when the code is burnt or too old.
   */
  checkCode(
    recoveryId: string,
    code: string,
    options: RequestOptions = {},
  ): Promise<RecoveryProof> {
    return this.#anybody.post('/recoveries/{recoveryId}/code', {
      params: { recoveryId },
      body: { code },
      ...options,
    });
  }

  /** Sets the new password, with the token of the letter's link or of the code; ends every session of the account. */
  resetPassword(reset: PasswordReset, options: RequestOptions = {}): Promise<ConfirmedAccount> {
    return this.#anybody.post('/password-resets', { body: reset, ...options });
  }
}
