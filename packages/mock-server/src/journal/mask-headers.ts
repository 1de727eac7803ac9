import type { Shown } from './entry.js';
import { wordsOf } from './words-of.js';
import { hidden, isPlainName, looksPersonal } from './mask.js';

/** Headers that say how a message is to be read, and nothing of whoever sends it. */
const open: ReadonlySet<string> = new Set(
  wordsOf(`
  accept accept-language cache-control content-language content-length content-type date
  etag if-match if-none-match retry-after vary allow prefer tus-resumable tus-version
  upload-length upload-offset upload-expires drsk-sandbox drsk-sandbox-delay
  drsk-sandbox-fault drsk-sandbox-faults drsk-sandbox-violations x-content-type-options
  access-control-allow-origin access-control-expose-headers
`),
);

/** Names that clients make up, usually by chance. */
const madeUp: ReadonlySet<string> = new Set(['idempotency-key', 'x-request-id', 'last-event-id']);

/** Opens something: never shown. */
const secret: ReadonlySet<string> = new Set(
  wordsOf(`
  authorization cookie set-cookie dpop dpop-nonce booking-key upload-key
`),
);

/** The scheme of a token is told, the token is not. */
export function shownHeaders(
  headers: Iterable<readonly [string, string]>,
  { personalData }: Shown,
): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => {
      if (secret.has(name)) return [name, name === 'authorization' ? schemeOf(value) : hidden];
      if (personalData === 'shown') return [name, value];
      return [name, mayBeSeen(name, value) ? value : hidden];
    }),
  );
}

function mayBeSeen(name: string, value: string): boolean {
  if (madeUp.has(name)) return isPlainName(value);
  return open.has(name) && !looksPersonal(plainValue(name, value));
}

function schemeOf(value: string): string {
  const [, scheme = ''] = /^(bearer|dpop) /i.exec(value) ?? [];
  return `${scheme} ${hidden}`.trim();
}

/** The boundary of a form is a long number. */
function plainValue(name: string, value: string): string {
  return name === 'content-type' ? (value.split(';')[0] ?? '') : value;
}

export function isSecretHeader(name: string): boolean {
  return secret.has(name);
}
