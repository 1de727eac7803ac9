import type {
  ApplicationCredentials,
  Credentials,
  MessageReceipt,
  SecondFactorAnswer,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import type { SignedIn } from '../session/session-state.js';
import type { SecondFactorAsked, SignIn } from './sign-in.js';

/** What `client.account` offers to somebody who has an account. */
export interface Login {
  /**
   * Logs in, and keeps the session for the calls that follow; or says that a code is asked for as well.
   *
   * @throws {AuthenticationError} with `invalid_credentials`.
   * @throws {RateLimitError} with `too_many_attempts` and when to come back.
   */
  createSession(
    credentials: Credentials,
    options?: RequestOptions,
  ): Promise<SignedIn | SecondFactorAsked>;

  /**
   * Goes on with a login by the code of its second factor, or by a recovery code.
   *
   * @throws {ValidationError} at `/code` with `code_wrong`.
   * @throws {NotFoundError} with `confirmation_invalid` when the login has to begin anew.
   */
  completeSession(proof: SecondFactorAnswer, options?: RequestOptions): Promise<SignedIn>;

  /** Sends the SMS of a login again; codes before it no longer work. */
  resendSecondFactorCode(challengeId: string, options?: KeyedOptions): Promise<MessageReceipt>;

  /** Logs in to one application alone, with the password that an office gave (order 186, п. 37). */
  createApplicationSession(
    credentials: ApplicationCredentials,
    options?: RequestOptions,
  ): Promise<SignedIn>;
}

export function loginOf(anybody: Http, signIn: SignIn): Login {
  return {
    createSession: async (credentials, options) => {
      const { http, keep, wait } = await signIn.begin();
      const answer = await http.post('/sessions')(credentials, options);
      return 'accessToken' in answer ? keep(answer) : wait(answer);
    },
    completeSession: async (proof, options) => {
      const { http, keep } = await signIn.begin(proof.challengeId);
      return keep(await http.post('/sessions/second-factor')(proof, options));
    },
    resendSecondFactorCode: anybody.actOnce('/second-factor-challenges/{challengeId}/codes'),
    createApplicationSession: async (credentials, options) => {
      const { http, keep } = await signIn.begin();
      return keep(await http.post('/sessions/by-application')(credentials, options));
    },
  };
}
