import { tusHeaders } from '../uploads/speak-tus.js';

/** Headers that a page of another origin has to be able to read. */
export const exposedHeaders: readonly string[] = [
  'ETag',
  'Retry-After',
  'X-Request-Id',
  'Location',
  'Date',
  'Content-Disposition',
  'Content-Language',
  'DPoP-Nonce',
  'WWW-Authenticate',
  'Drsk-Sandbox-Faults',
  'Drsk-Sandbox-Violations',
  ...tusHeaders,
];

/** Any page may read the answers. */
export const anyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedHeaders.join(','),
} as const;
