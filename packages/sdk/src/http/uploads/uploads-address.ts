import type { Http } from '../http.js';

/** Where uploads begin, as a whole address: what the server answers is relative to it. */
export function uploadsAddress({ parts }: Http): string {
  const base = new URL(
    `${String(parts.options.baseUrl).replace(/\/$/, '')}/`,
    globalThis.location?.href,
  );
  return new URL('uploads', base).href;
}
