import { OctetString } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import type { Bytes } from '../../storage/storage.js';

/** A detached signature, taken apart. */
export interface SignedContent {
  readonly data: SignedData;
  readonly signer: Certificate;
  readonly digestOid: string;
  readonly signatureOid: string;
  /** Among the signed attributes; without them the signature is over the content itself. */
  readonly messageDigest: Bytes | undefined;
}

/** Undefined for what is no detached signature of one signer with the signer's certificate inside. */
export function readSignature(der: Bytes): SignedContent | undefined {
  try {
    const info = ContentInfo.fromBER(der);
    if (info.contentType !== ContentInfo.SIGNED_DATA) return undefined;
    const data = new SignedData({ schema: info.content });
    const [info0, ...others] = data.signerInfos;
    if (!info0 || others.length > 0 || data.encapContentInfo.eContent) return undefined;
    const signer = signerOf(data, info0);
    return signer && { data, signer, ...partsOf(info0) };
  } catch {
    return undefined; // whatever it is, it is no such thing
  }
}

function partsOf({ digestAlgorithm, signatureAlgorithm, signedAttrs }: SignerInfo) {
  const attribute = signedAttrs?.attributes.find(({ type }) => type === '1.2.840.113549.1.9.4');
  const value: unknown = attribute?.values[0];
  const messageDigest = value instanceof OctetString ? new Uint8Array(value.getValue()) : undefined;
  return {
    digestOid: digestAlgorithm.algorithmId,
    signatureOid: signatureAlgorithm.algorithmId,
    messageDigest,
  };
}

function signerOf({ certificates = [] }: SignedData, { sid }: SignerInfo): Certificate | undefined {
  const found = certificates.find(
    (candidate) =>
      candidate instanceof Certificate &&
      (sid instanceof IssuerAndSerialNumber
        ? candidate.issuer.isEqual(sid.issuer) && candidate.serialNumber.isEqual(sid.serialNumber)
        : hasKeyId(candidate, sid)),
  );
  return found instanceof Certificate ? found : undefined;
}

/** The other way to name a signer: by the identifier of the key (RFC 5652, 5.3). */
function hasKeyId({ extensions = [] }: Certificate, sid: unknown): boolean {
  const own: unknown = extensions.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue;
  return own instanceof OctetString && sid instanceof OctetString && own.isEqual(sid);
}
