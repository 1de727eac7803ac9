import type { ProblemCode, Signature, SignatureInput, SignatureResult } from '@drsk/contract';
import { type Locale, signatureMessages } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import type { Bytes } from '../../storage/storage.js';
import { documentBlob, type DocumentRow, fileIdOf } from '../document.js';
import type { Applicant } from '../document-application.js';
import { inLanguage } from './algorithms.js';
import { checkOwner } from './check-owner.js';
import { decodeSignature } from './decode-signature.js';
import type { Verification } from './signature-verifier.js';
import { verifierOf } from './verifier-of.js';

/** Under which code a signature is refused. */
const codes: Readonly<Record<Exclude<SignatureResult, 'valid'>, ProblemCode>> = {
  malformed: 'signature_malformed',
  content_mismatch: 'signature_content_mismatch',
  certificate_expired: 'certificate_expired',
  certificate_revoked: 'certificate_revoked',
  certificate_issuer_unknown: 'certificate_issuer_unknown',
  signer_mismatch: 'signer_mismatch',
  power_of_attorney_missing: 'power_of_attorney_missing',
  unverifiable: 'signature_unverifiable',
};

export interface SignatureOffer {
  readonly input: SignatureInput;
  readonly applicant: Applicant;
  readonly locale: Locale;
}

export interface CheckedSignature {
  readonly signature: Signature;
  readonly bytes: Bytes;
}

/**
 * The applicant's signature, if it is one.
 *
 * @throws {ProblemError} 422 with the code of what is wrong with it
 */
export async function checkSignature(
  row: DocumentRow,
  { input, applicant, locale }: SignatureOffer,
  moment: Moment,
): Promise<CheckedSignature> {
  const bytes = decodeSignature(input.signature);
  const content = await moment.transaction.getBlob(documentBlob(row.id));
  if (!bytes || !content) return refuse({ result: 'malformed' }, locale);
  const verifier = await verifierOf(moment);
  const found = await verifier.verify({ signature: bytes, content, at: moment.now });
  if (found.result !== 'valid' || !found.owner) return refuse(found, locale);
  const result = await checkOwner(
    found.owner,
    { applicant, powerOfAttorney: input.powerOfAttorney },
    moment,
  );
  if (result !== 'valid') return refuse({ result }, locale);
  return { bytes, signature: signatureOf(row, found, moment) };
}

function refuse(
  { result, algorithm }: Pick<Verification, 'result' | 'algorithm'>,
  locale: Locale,
): never {
  if (result === 'valid') throw new Error('A good signature has no owner');
  const sentence = signatureMessages[locale].results[result];
  const detail =
    algorithm === undefined ? sentence : `${sentence}: ${inLanguage(algorithm, locale)}`;
  throw new ProblemError(422, codes[result], { detail });
}

function signatureOf(
  row: DocumentRow,
  { certificate }: Verification,
  { random, now }: Moment,
): Signature {
  return {
    id: random.id('sig'),
    fileId: fileIdOf(row),
    form: 'cms',
    role: 'applicant',
    signerName: certificate?.subject ?? '',
    signedAt: now,
    verifiedAt: now,
    result: 'valid',
    certificate,
    codeRecord: null,
  };
}
