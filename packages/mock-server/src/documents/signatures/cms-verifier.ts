// Loaded with the first signature: the library is large.
import type { SignatureResult } from '@drsk/contract';
import { CertificateRevocationList, type Certificate, type SignedData } from 'pkijs';
import type { Bytes } from '../../storage/storage.js';
import { parse } from '../authority/pki.js';
import { algorithmName, digests, signatureAlgorithms } from './algorithms.js';
import { describeCertificate, ownerOf } from './describe-certificate.js';
import { readSignature, type SignedContent } from './read-signature.js';
import type { SignatureToVerify, SignatureVerifier, Verification } from './signature-verifier.js';

/** Whom a verifier trusts: an authority, and its list of what was revoked, both in DER. */
export interface Trust {
  readonly certificate: Bytes;
  readonly crl: Bytes;
}

/** Verifies CMS signatures (RFC 5652) by RSA and ECDSA, and says honestly of others that it cannot. */
export function cmsVerifier(trust: Trust): SignatureVerifier {
  return { verify: (input) => verify(input, trust) };
}

async function verify(input: SignatureToVerify, trust: Trust): Promise<Verification> {
  const read = readSignature(input.signature);
  if (!read) return { result: 'malformed', certificate: null, owner: null };
  const { signer } = read;
  const seen = { certificate: describeCertificate(signer), owner: ownerOf(signer) };
  const strange = strangeAlgorithm(read);
  if (strange !== undefined)
    return { ...seen, result: 'unverifiable', algorithm: algorithmName(strange) };
  if (!(await isOver(input.content, read))) return { ...seen, result: 'content_mismatch' };
  return { ...seen, result: await checkCertificate(signer, input.at, trust) };
}

/** The object identifier of what cannot be verified here. */
function strangeAlgorithm({ digestOid, signatureOid, signer }: SignedContent): string | undefined {
  if (!signatureAlgorithms.includes(signatureOid)) return signatureOid;
  if (!(digestOid in digests)) return digestOid;
  const ofIssuer = signer.signatureAlgorithm.algorithmId;
  return signatureAlgorithms.includes(ofIssuer) ? undefined : ofIssuer;
}

/** Whether the signature is one over these bytes: the digest among its attributes, and the signature over those. */
async function isOver(content: Bytes, { data, digestOid, messageDigest }: SignedContent) {
  const digest = new Uint8Array(await crypto.subtle.digest(digests[digestOid] ?? '', content));
  if (messageDigest && !isEqual(digest, messageDigest)) return false;
  return isSigned(data, content);
}

async function isSigned(data: SignedData, content: Bytes): Promise<boolean> {
  try {
    return await data.verify({ signer: 0, data: content.slice().buffer, checkChain: false });
  } catch {
    return false; // the library throws where a signature does not match
  }
}

async function checkCertificate(
  signer: Certificate,
  at: string,
  trust: Trust,
): Promise<SignatureResult> {
  const authority = parse(trust.certificate);
  if (!(await isIssuedBy(signer, authority))) return 'certificate_issuer_unknown';
  const { notBefore, notAfter } = signer;
  const instant = new Date(at);
  if (instant < notBefore.value || instant > notAfter.value) return 'certificate_expired';
  const crl = CertificateRevocationList.fromBER(trust.crl);
  if (!(await crl.verify({ issuerCertificate: authority })))
    throw new Error('The list of revoked certificates is not of this authority');
  return crl.isCertificateRevoked(signer) ? 'certificate_revoked' : 'valid';
}

async function isIssuedBy(signer: Certificate, authority: Certificate): Promise<boolean> {
  if (!signer.issuer.isEqual(authority.subject)) return false;
  try {
    return await signer.verify(authority);
  } catch {
    return false;
  }
}

function isEqual(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
