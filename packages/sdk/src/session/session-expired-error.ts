// Apart from the other errors: it comes with what renews a session, and only that throws it.
import type { ProblemCode } from '@drsk/contract';
import { AuthenticationError } from '../errors.js';
import type { SessionEnd } from './session-state.js';

/** The session is over: the server does not prolong it any more. */
export class SessionExpiredError extends AuthenticationError {
  override readonly name = 'SessionExpiredError';

  get reason(): SessionEnd {
    return (this.code && endByCode[this.code]) ?? 'expired';
  }
}

const endByCode: Partial<Record<ProblemCode, SessionEnd>> = {
  session_revoked: 'revoked',
  access_revoked: 'access_revoked',
  session_reused: 'reused',
};
