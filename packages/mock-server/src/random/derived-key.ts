import { base64url } from 'jose';

const curves = () => import('@noble/curves/nist.js');
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };

interface Seeded {
  readonly seed: number;
}

/** Working one out takes as long as a signature: those of a sandbox are kept as long as its settings. */
const known = new WeakMap<Seeded, Map<string, Promise<CryptoKeyPair>>>();

/**
 * A key that a seed repeats, so that certificates outlive a reset of the sandbox. Fit for a sandbox, and for nothing
 * that has to be secret.
 */
export function derivedKey(settings: Seeded, name: string): Promise<CryptoKeyPair> {
  const ofSandbox = known.get(settings) ?? new Map<string, Promise<CryptoKeyPair>>();
  known.set(settings, ofSandbox);
  const key = ofSandbox.get(name) ?? derive(settings, name);
  ofSandbox.set(name, key);
  return key;
}

async function derive({ seed }: Seeded, name: string): Promise<CryptoKeyPair> {
  const secret = await derivedSecret(seed, name);
  const { p256 } = await curves();
  const point = p256.getPublicKey(secret, false);
  const encode = (bytes: Uint8Array): string => base64url.encode(bytes);
  const open = {
    kty: 'EC',
    crv: 'P-256',
    x: encode(point.slice(1, 33)),
    y: encode(point.slice(33)),
    ext: true,
  };
  const { subtle } = crypto;
  return {
    publicKey: await subtle.importKey('jwk', open, algorithm, true, ['verify']),
    privateKey: await subtle.importKey('jwk', { ...open, d: encode(secret) }, algorithm, true, [
      'sign',
    ]),
  };
}

/** The same as the bytes of its secret half. */
export async function derivedSecret(seed: number, name: string): Promise<Uint8Array> {
  const text = new TextEncoder().encode(`drsk sandbox ${seed} ${name}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', text));
  const { p256 } = await curves();
  return p256.utils.randomSecretKey(digest);
}
