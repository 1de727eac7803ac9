import type { Locale } from '@drsk/domain';

/** What is verified here: digests, and signatures over them. */
export const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

export const signatureAlgorithms: readonly string[] = [
  '1.2.840.10045.4.3.2', // ECDSA with SHA-256
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.2.840.113549.1.1.1', // RSA, as OpenSSL names it in a signature
  '1.2.840.113549.1.1.11', // RSA with SHA-256
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
];

/** Of public keys, by their object identifier and that of their curve. */
const keys: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'ECDSA P-256',
  '1.3.132.0.34': 'ECDSA P-384',
  '1.3.132.0.35': 'ECDSA P-521',
  '1.2.840.113549.1.1.1': 'RSA',
};

/**
 * ГОСТ: recognised, and not verified (docs/decisions/0013). What begins so belongs to the algorithms of ТК 26 and
 * КриптоПро.
 */
const gost: readonly (readonly [prefix: string, name: string])[] = [
  ['1.2.643.7.1.1.1.1', 'ГОСТ Р 34.10-2012, 256 бит'],
  ['1.2.643.7.1.1.1.2', 'ГОСТ Р 34.10-2012, 512 бит'],
  ['1.2.643.7.1.1.3.2', 'ГОСТ Р 34.10-2012, 256 бит'],
  ['1.2.643.7.1.1.3.3', 'ГОСТ Р 34.10-2012, 512 бит'],
  ['1.2.643.7.1.1.2.2', 'ГОСТ Р 34.11-2012, 256 бит'],
  ['1.2.643.7.1.1.2.3', 'ГОСТ Р 34.11-2012, 512 бит'],
  ['1.2.643.2.2.19', 'ГОСТ Р 34.10-2001'],
  ['1.2.643.2.2.3', 'ГОСТ Р 34.10-2001'],
  ['1.2.643.2.2.9', 'ГОСТ Р 34.11-94'],
];

/** A name of these as who reads English knows it. */
export function inLanguage(name: string, locale: Locale): string {
  return locale === 'en' ? name.replace('ГОСТ Р', 'GOST R').replace(' бит', ' bits') : name;
}

export function algorithmName(oid: string): string {
  const [, name] = gost.find(([prefix]) => oid === prefix) ?? [];
  return name ?? keys[oid] ?? oid;
}
