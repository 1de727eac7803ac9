import { base64 } from '../../http/base64.js';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Bytes } from '../../storage/storage.js';
import { authorityTable, type CertificateRow, certificateTable } from './certificate-table.js';
import { derivedKey } from '../../random/derived-key.js';
import type { Issuer } from './pki.js';
import { authorityName, type foreignName, type Subject } from './settings.js';

type AuthorityName = typeof authorityName | typeof foreignName;

/** A certification authority, made when it is first asked for. */
export async function authorityOf(
  moment: Moment,
  name: AuthorityName = authorityName,
): Promise<Required<Issuer>> {
  const { transaction, settings } = moment;
  const { privateKey, publicKey } = await derivedKey(settings, name);
  const known = await transaction.get(authorityTable, name);
  if (known) return { privateKey, certificate: base64.decode(known.certificate) };
  const { createCertificate } = await import('./pki.js');
  const order = {
    subject: { commonName: name, country: 'RU' },
    publicKey,
    serial: '01',
    validFrom: '2020-01-01T00:00:00Z',
    validTo: '2049-12-31T00:00:00Z',
    isAuthority: true,
  };
  const certificate = await createCertificate(order, { privateKey });
  await transaction.put(authorityTable, { id: name, certificate: base64.encode(certificate) });
  return { privateKey, certificate };
}

export interface CertificateRequest {
  readonly subject: Subject;
  readonly publicKey: CryptoKey;
  readonly holder?: string;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** How long a certificate lasts unless something else is asked for: 15 months, as the accredited authorities do. */
const life = { days: 456 };

export async function issueCertificate(
  { subject, publicKey, holder, validFrom, validTo = later(validFrom, life) }: CertificateRequest,
  moment: Moment,
  by?: AuthorityName,
): Promise<CertificateRow> {
  const { createCertificate } = await import('./pki.js');
  const { random, transaction } = moment;
  // The first digit keeps it positive and of full length.
  const serial = `5${Array.from({ length: 15 }, () => random.integer(16).toString(16)).join('')}`;
  const order = { subject, publicKey, serial, validFrom, validTo };
  const certificate = await createCertificate(order, await authorityOf(moment, by));
  const row: CertificateRow = {
    id: serial,
    holder: holder ?? null,
    certificate: base64.encode(certificate),
    name: subject.commonName ?? '',
    validFrom,
    validTo,
    revokedAt: null,
  };
  await transaction.put(certificateTable, row);
  return row;
}

/** The list of what was revoked by now, signed by the authority. */
export async function revocationList(moment: Moment): Promise<Bytes> {
  const { createCrl } = await import('./pki.js');
  const rows = await moment.transaction.list(certificateTable, { index: 'revoked' });
  const revoked = rows.flatMap(({ id, revokedAt }) =>
    revokedAt === null ? [] : [{ serial: id, revokedAt }],
  );
  return createCrl(revoked, await authorityOf(moment), moment.now);
}
