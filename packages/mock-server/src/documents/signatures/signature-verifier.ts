import type { SignatureCertificate, SignatureResult } from '@drsk/contract';
import type { Bytes } from '../../storage/storage.js';

/** What is looked at: a signature, and the bytes that it has to be over. */
export interface SignatureToVerify {
  readonly signature: Bytes;
  readonly content: Bytes;
  /** The instant at which the certificate has to be valid. */
  readonly at: string;
}

/** What a certificate says of its owner. */
export interface CertificateOwner {
  readonly inn: string | null;
  readonly companyInn: string | null;
  readonly snils: string | null;
}

export interface Verification {
  readonly result: SignatureResult;
  /** As far as it could be read. */
  readonly certificate: SignatureCertificate | null;
  readonly owner: CertificateOwner | null;
  /** Name and object identifier of an algorithm that cannot be verified. */
  readonly algorithm?: string;
}

/** Whoever can tell whether a signature is good; whose it has to be is another question. */
export interface SignatureVerifier {
  verify(input: SignatureToVerify): Promise<Verification>;
}
