// An entry of its own: PKI code is in nobody's client.
import * as asn1js from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { Signer } from '../signer.js';
import type { WebKey } from '../../session/web-key.js';

export type KeyAlgorithm = 'ecdsa' | 'rsa';

/** A key for a certificate: what an authority gets of it is `publicKey`, PEM. */
export interface SoftwareKey {
  readonly privateKey: WebKey;
  readonly publicKey: string;
}

export interface SoftwareSignerOptions {
  readonly privateKey: WebKey;
  /** PEM. */
  readonly certificate: string;
  readonly powerOfAttorney?: string | undefined;
  /** When the signature says that it was made; by default now. */
  readonly clock?: (() => number) | undefined;
}

const algorithms = {
  ecdsa: { name: 'ECDSA', namedCurve: 'P-256' },
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  },
};

const hash = 'SHA-256';

/** A key in memory, which nothing can take out of it. */
export async function createSoftwareKey(algorithm: KeyAlgorithm = 'ecdsa'): Promise<SoftwareKey> {
  const { subtle } = crypto;
  const usages: KeyUsage[] = ['sign', 'verify'];
  const { privateKey, publicKey } = await subtle.generateKey(algorithms[algorithm], false, usages);
  const spki = new Uint8Array(await subtle.exportKey('spki', publicKey));
  const text = btoa(Array.from(spki, (byte) => String.fromCharCode(byte)).join(''));
  const lines = text.match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''];
  return { privateKey, publicKey: pem.join('\n') };
}

/** Signs with a key in memory, for tests and demonstrations: a key that is worth something belongs elsewhere. */
export function softwareSigner(options: SoftwareSignerOptions): Signer {
  const { powerOfAttorney } = options;
  return {
    sign: async ({ bytes }) => ({
      signature: await signDetached(await bytes(), options),
      powerOfAttorney,
    }),
  };
}

async function signDetached(
  content: Uint8Array<ArrayBuffer>,
  { privateKey, certificate, clock = Date.now }: SoftwareSignerOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const signer = Certificate.fromBER(derOf(certificate));
  const digest = await crypto.subtle.digest(hash, content);
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    signerInfos: [signerInfo(signer, { digest, at: new Date(clock()) })],
    certificates: [signer],
  });
  await data.sign(privateKey, 0, hash, content.slice().buffer);
  const info = new ContentInfo({
    contentType: ContentInfo.SIGNED_DATA,
    content: data.toSchema(true),
  });
  return new Uint8Array(info.toSchema().toBER());
}

function signerInfo(
  { issuer, serialNumber }: Certificate,
  { digest, at }: { digest: ArrayBuffer; at: Date },
): SignerInfo {
  const attributes = [
    // RFC 5652, 11: what kind of content it is, its digest, and when it was signed.
    attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: ContentInfo.DATA })),
    attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
    attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: at })),
  ];
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
}

function attribute(type: string, value: asn1js.AsnType): Attribute {
  return new Attribute({ type, values: [value] });
}

function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const [, body = ''] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem) ?? [];
  return Uint8Array.from(atob(body.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
}
