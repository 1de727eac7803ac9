import type { SignatureCertificate } from '@drsk/contract';
import { ObjectIdentifier } from 'asn1js';
import type { Certificate } from 'pkijs';
import { toHex } from '../../http/sha256.js';
import { subjectOids } from '../authority/settings.js';
import { algorithmName } from './algorithms.js';
import type { CertificateOwner } from './signature-verifier.js';

/** A certificate in the words of the contract. */
export function describeCertificate(certificate: Certificate): SignatureCertificate {
  const { subject, issuer, notBefore, notAfter, serialNumber } = certificate;
  const { inn, companyInn } = ownerOf(certificate);
  const person = [textOf(subject, 'surname'), textOf(subject, 'givenName')].filter(Boolean);
  return {
    subject: person.length > 0 ? person.join(' ') : (textOf(subject, 'commonName') ?? ''),
    organization: textOf(subject, 'organization') ?? null,
    inn: companyInn ?? inn,
    issuer: textOf(issuer, 'commonName') ?? textOf(issuer, 'organization') ?? '',
    serial: toHex(serialNumber.valueBlock.valueHexView),
    validFrom: notBefore.value.toISOString(),
    validTo: notAfter.value.toISOString(),
    algorithm: algorithmOf(certificate),
  };
}

export function ownerOf({ subject }: Certificate): CertificateOwner {
  const inn = textOf(subject, 'inn') ?? null;
  // Until 2021 a firm's ten digits stood in the person's twelve, after two noughts.
  const isCompanys = inn?.startsWith('00') ?? false;
  return {
    inn: isCompanys ? null : inn,
    companyInn: textOf(subject, 'companyInn') ?? (isCompanys ? (inn?.slice(2) ?? null) : null),
    snils: textOf(subject, 'snils') ?? null,
  };
}

type Name = Certificate['subject'];

function textOf({ typesAndValues }: Name, field: keyof typeof subjectOids): string | undefined {
  const found = typesAndValues.find(({ type }) => type === subjectOids[field]);
  const text: unknown = found?.value.valueBlock.value;
  return typeof text === 'string' ? text : undefined;
}

/** Of a key on a curve the curve says more. */
function algorithmOf({ subjectPublicKeyInfo }: Certificate): string {
  const { algorithmId, algorithmParams } = subjectPublicKeyInfo.algorithm;
  const isOnCurve = algorithmId === '1.2.840.10045.2.1';
  return algorithmName(
    isOnCurve && algorithmParams instanceof ObjectIdentifier
      ? algorithmParams.getValue()
      : algorithmId,
  );
}
