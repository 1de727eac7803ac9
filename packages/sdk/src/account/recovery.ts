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
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';

/** The way back for somebody who has lost the password. */
export interface Recovery {
  /** Where a link or a code can go, masked; alike for logins that do not exist. */
  start(login: RecoveryStart, options?: KeyedOptions): Promise<RecoveryData>;

  /** Sends the link or the code, also once more; what was sent before no longer works. */
  sendMessage(
    recoveryId: string,
    channel: MessageChannel,
    options?: KeyedOptions,
  ): Promise<MessageReceipt>;

  /**
   * Trades the code of the SMS for a token that sets the password.
   *
   * @throws {ValidationError} at `/code` with `code_wrong`.
   * @throws {NotFoundError} with `confirmation_invalid` when the code is burnt or too old.
   */
  checkCode(recoveryId: string, code: string, options?: RequestOptions): Promise<RecoveryProof>;

  /** Sets the new password, with the token of the letter's link or of the code; ends every session of the account. */
  resetPassword(reset: PasswordReset, options?: RequestOptions): Promise<ConfirmedAccount>;
}

export function recoveryOf(anybody: Http): Recovery {
  return {
    start: anybody.postOnce('/recoveries'),
    sendMessage: anybody.postOnce('/recoveries/{recoveryId}/messages', 'channel'),
    checkCode: anybody.post('/recoveries/{recoveryId}/code', 'code'),
    resetPassword: anybody.post('/password-resets'),
  };
}
