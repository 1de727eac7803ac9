import type { Moment } from '../../clock/moment.js';
import { authorityOf, revocationList } from '../authority/authority.js';
import type { SignatureVerifier } from './signature-verifier.js';

/** A verifier that trusts the authority of this sandbox, and knows what it has revoked by now. */
export async function verifierOf(moment: Moment): Promise<SignatureVerifier> {
  const { cmsVerifier } = await import('./cms-verifier.js');
  const { certificate } = await authorityOf(moment);
  return cmsVerifier({ certificate, crl: await revocationList(moment) });
}
