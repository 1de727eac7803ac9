import { base64 } from '../../http/base64.js';
import type { Bytes } from '../../storage/storage.js';

/** DER of what was sent as PEM or in base64, however it is wrapped; undefined for what is neither. */
export function decodeSignature(text: string): Bytes | undefined {
  const [, body = text] = /-----BEGIN [^-]+-----([^-]+)-----END/.exec(text) ?? [];
  try {
    const bytes = base64.decode(body.replaceAll(/\s/g, ''));
    return bytes.length > 0 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
