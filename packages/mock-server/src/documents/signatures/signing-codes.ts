import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { PlainReply } from '../../http/operation.js';

/** Codes by SMS, as the account sends them. */
export interface SigningCodes<Refusal extends PlainReply> {
  /** @throws {ProblemError} 429 when too many were asked for */
  readonly send: (
    order: { subject: string; phone: string; locale: Locale },
    moment: Moment,
  ) => Promise<{ expiresAt: string; resendAt: string }>;
  /** Why a code is refused, to be returned, so that the try counts. */
  readonly check: (
    typed: { subject: string; typed: string; locale: Locale },
    moment: Moment,
  ) => Promise<Refusal | undefined>;
}
