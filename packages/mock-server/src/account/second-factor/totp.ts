import { normalizeCode } from '@drsk/domain';
import { Secret, TOTP } from 'otpauth';
import type { Moment } from '../../clock/moment.js';
import type { TotpState } from './tables.js';

const periodSeconds = 30;
/** RFC 6238 with what every app knows. */
const settings = { issuer: 'ДРСК', algorithm: 'SHA1', digits: 6, period: periodSeconds };
/** Clocks of phones are off by so many steps. */
const window = 1;

export function newTotp({ random }: Moment): TotpState {
  const bytes = Uint8Array.from({ length: 20 }, () => random.integer(256));
  return { secret: new Secret({ buffer: bytes.buffer }).base32, lastStep: 0 };
}

/** What an app reads off a QR code. */
export function otpauthUrl({ secret }: TotpState, label: string): string {
  return new TOTP({ ...settings, label, secret }).toString();
}

/** The state after a right code; undefined for a wrong one, and for one that was used already. */
export function takeTotp({ secret, lastStep }: TotpState, typed: string, now: string) {
  const timestamp = Date.parse(now);
  const totp = new TOTP({ ...settings, secret });
  const delta = totp.validate({ token: normalizeCode(typed), timestamp, window });
  if (delta === null) return undefined;
  const step = TOTP.counter({ period: periodSeconds, timestamp }) + delta;
  return step > lastStep ? { secret, lastStep: step } : undefined;
}
