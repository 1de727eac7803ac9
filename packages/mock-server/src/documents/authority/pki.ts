// Loaded when a certificate or a signature is first needed: the library is large.
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CertificateRevocationList,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  RevokedCertificate,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  Time,
} from 'pkijs';
import type { Bytes } from '../../storage/storage.js';
import { type Subject, subjectOids } from './settings.js';

export interface CertificateOrder {
  readonly subject: Subject;
  readonly publicKey: CryptoKey;
  /** Hexadecimal. */
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly isAuthority?: boolean;
}

/** Who signs a certificate; without its own, it is the one that is being made. */
export interface Issuer {
  readonly privateKey: CryptoKey;
  readonly certificate?: Bytes;
}

const hash = 'SHA-256';

export async function createCertificate(order: CertificateOrder, issuer: Issuer): Promise<Bytes> {
  const certificate = new Certificate();
  certificate.version = 2; // v3
  certificate.serialNumber = new asn1js.Integer({ valueHex: bytesOf(order.serial).buffer });
  fillName(certificate.subject, order.subject);
  certificate.issuer = issuer.certificate ? parse(issuer.certificate).subject : certificate.subject;
  certificate.notBefore = time(order.validFrom);
  certificate.notAfter = time(order.validTo);
  certificate.extensions = [basicConstraints(order.isAuthority ?? false), keyUsage(order)];
  await certificate.subjectPublicKeyInfo.importKey(order.publicKey);
  await certificate.sign(issuer.privateKey, hash);
  return toBytes(certificate.toSchema(true));
}

export interface Revocation {
  readonly serial: string;
  readonly revokedAt: string;
}

/** The list of what an authority has revoked, as of an instant. */
export async function createCrl(
  revoked: readonly Revocation[],
  { certificate, privateKey }: Required<Issuer>,
  at: string,
): Promise<Bytes> {
  const list = new CertificateRevocationList();
  list.version = 1; // v2
  list.issuer = parse(certificate).subject;
  list.thisUpdate = time(at);
  if (revoked.length > 0)
    list.revokedCertificates = revoked.map(
      ({ serial, revokedAt }) =>
        new RevokedCertificate({
          userCertificate: new asn1js.Integer({ valueHex: bytesOf(serial).buffer }),
          revocationDate: time(revokedAt),
        }),
    );
  await list.sign(privateKey, hash);
  return toBytes(list.toSchema(true));
}

export interface Signing {
  readonly content: Bytes;
  readonly certificate: Bytes;
  readonly privateKey: CryptoKey;
  readonly at: string;
}

/** A detached CMS signature (RFC 5652) with the certificate inside. */
export async function signDetached({ content, certificate, privateKey, at }: Signing) {
  const signer = parse(certificate);
  const digest = await crypto.subtle.digest(hash, content);
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: ContentInfo.DATA })),
    attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: new Date(at) })),
    attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
  ];
  const { issuer, serialNumber } = signer;
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [signer],
  });
  await data.sign(privateKey, 0, hash, content.buffer);
  return wrap(data);
}

function wrap(data: SignedData): Bytes {
  const content = data.toSchema(true);
  return toBytes(new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content }).toSchema());
}

/** The same signature under the names of ГОСТ Р 34.10-2012, which nobody here can verify. */
export function asIfByGost(signature: Bytes): Bytes {
  const data = new SignedData({ schema: ContentInfo.fromBER(signature).content });
  const [signer] = data.signerInfos;
  if (signer) {
    signer.digestAlgorithm = new AlgorithmIdentifier({ algorithmId: '1.2.643.7.1.1.2.2' });
    signer.signatureAlgorithm = new AlgorithmIdentifier({ algorithmId: '1.2.643.7.1.1.1.1' });
  }
  return wrap(data);
}

export function parse(der: Bytes): Certificate {
  return Certificate.fromBER(der);
}

function attribute(type: string, value: asn1js.AsnType): Attribute {
  return new Attribute({ type, values: [value] });
}

function fillName({ typesAndValues }: Certificate['subject'], subject: Subject): void {
  for (const [field, type] of Object.entries(subjectOids)) {
    const text = Object.entries(subject).find(([name]) => name === field)?.[1];
    if (text === undefined) continue;
    const isNumber = type.startsWith('1.2.643');
    const value = isNumber
      ? new asn1js.NumericString({ value: text })
      : new asn1js.Utf8String({ value: text });
    typesAndValues.push(new AttributeTypeAndValue({ type, value }));
  }
}

function basicConstraints(cA: boolean): Extension {
  const value = new BasicConstraints({ cA });
  return new Extension({
    extnID: '2.5.29.19',
    critical: true,
    extnValue: value.toSchema().toBER(),
    parsedValue: value,
  });
}

/** Of an authority: to sign certificates and lists; of others: to sign documents. */
function keyUsage({ isAuthority }: CertificateOrder): Extension {
  const bits = Uint8Array.of(isAuthority ? 0b0000_0110 : 0b1100_0000);
  const value = new asn1js.BitString({ valueHex: bits.buffer, unusedBits: isAuthority ? 1 : 6 });
  return new Extension({ extnID: '2.5.29.15', critical: true, extnValue: value.toBER() });
}

function time(instant: string): Time {
  return new Time({ type: 0, value: new Date(instant) });
}

function bytesOf(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

function toBytes(schema: asn1js.AsnType): Bytes {
  return new Uint8Array(schema.toBER());
}
