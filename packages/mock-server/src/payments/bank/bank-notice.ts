import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { secondsBetween } from '../../clock/instant.js';
import { ProblemError } from '../../http/reply.js';
import { toHex } from '../../http/sha256.js';
import type { FailureReason } from '../payment.js';

/** What a bank tells: about an order, or about money on the account. */
export type BankNotice =
  | { readonly id: string; readonly event: 'payment.processing'; readonly paymentId: string }
  | {
      readonly id: string;
      readonly event: 'payment.succeeded';
      readonly paymentId: string;
      readonly amountKopecks: number;
    }
  | {
      readonly id: string;
      readonly event: 'payment.canceled';
      readonly paymentId: string;
      readonly reason: FailureReason;
    }
  | ({ readonly id: string; readonly event: 'transfer.arrived' } & ArrivedTransfer)
  | { readonly id: string; readonly event: 'refund.succeeded'; readonly paymentId: string };

export interface ArrivedTransfer {
  readonly transferId: string;
  readonly paymentId: string | null;
  readonly applicationId: string | null;
  readonly amountKopecks: number;
  readonly purpose: string;
  readonly payer: string | null;
}

/** Nobody's: every sandbox has it, and its console tells it to whoever tries out notices of their own. */
export const bankSecret = 'sandbox-bank-secret-of-nobody';

/** Seconds. */
const tolerance = 300;

/** `t=<instant>,v1=<HMAC-SHA256 of instant and text>`. */
export function signNotice(text: string, now: string): string {
  return `t=${now},v1=${digest(text, now)}`;
}

/**
 * What a notice says.
 *
 * @throws {ProblemError} 400 where it is none, 401 where the bank has not signed it, or has more than 5 minutes ago
 */
export function readNotice(
  { text, signature }: { text: string; signature: string },
  now: string,
): BankNotice {
  const [, at = '', hex = ''] = /^t=([^,]+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  const isFresh = Math.abs(secondsBetween(at, now)) <= tolerance;
  if (!isFresh || hex !== digest(text, at)) throw new ProblemError(401, 'unauthenticated');
  return parse(text);
}

function parse(text: string): BankNotice {
  try {
    const notice: BankNotice = JSON.parse(text);
    if (typeof notice.event === 'string' && typeof notice.id === 'string') return notice;
  } catch {
    // said below, like everything else that is no notice
  }
  throw new ProblemError(400, 'malformed_request');
}

function digest(text: string, at: string): string {
  const [key, message] = [bankSecret, `${at}.${text}`].map((part) =>
    new TextEncoder().encode(part),
  );
  return key && message ? toHex(hmac(sha256, key, message)) : '';
}
