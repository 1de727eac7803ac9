import type { DetachedSignature, Signer } from '../signer.js';

/** Signs with a signature that was made elsewhere: a `.sig` or `.p7s` file, DER or PEM. */
export function fileSigner(
  signature: DetachedSignature['signature'],
  powerOfAttorney?: string,
): Signer {
  return { sign: async () => ({ signature, powerOfAttorney }) };
}
