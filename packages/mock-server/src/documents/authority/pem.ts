import { base64 } from '../../http/base64.js';
import type { Bytes } from '../../storage/storage.js';

export function toPem(label: string, bytes: Bytes): string {
  const lines = base64.encode(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

const algorithms = [
  { name: 'ECDSA', namedCurve: 'P-256' },
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
];

/** A public key as PEM; undefined for what is none that the sandbox knows. */
export async function readPublicKey(pem: string): Promise<CryptoKey | undefined> {
  const [, body = ''] = /-----BEGIN PUBLIC KEY-----([^-]+)-----END/.exec(pem) ?? [];
  for (const algorithm of algorithms) {
    try {
      const spki = base64.decode(body.replaceAll(/\s/g, ''));
      return await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
    } catch {
      // it may be of the next kind
    }
  }
  return undefined;
}
