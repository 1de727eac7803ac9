import { Secret } from 'otpauth';
import { expect, it } from 'vitest';
import { takeTotp } from './totp.js';

/** RFC 6238, appendix B, SHA-1: seconds since 1970 and the code, of whose eight digits an app shows the last six. */
const vectors: readonly (readonly [seconds: number, code: string])[] = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
];

// Most of them are before the Rules, where no sandbox begins.
it.each(vectors)('takes the code that RFC 6238 has for second %d', (seconds, code) => {
  const { base32: secret } = Secret.fromLatin1('12345678901234567890');
  const now = new Date(seconds * 1000).toISOString();
  const lastStep = Math.floor(seconds / 30);
  const typed = code.slice(2);
  expect(takeTotp({ secret, lastStep: lastStep - 1 }, typed, now)).toEqual({ secret, lastStep });
  expect(takeTotp({ secret, lastStep }, typed, now)).toBeUndefined();
  expect(takeTotp({ secret, lastStep: lastStep - 1 }, typed.replace(/^./, 'x'), now)).toBe(
    undefined,
  );
});
