import type { Account, DocumentKind } from '@drsk/contract';
import { accountTable } from '../../account/tables.js';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { issueCertificate } from '../../documents/authority/authority.js';
import { certificateTable } from '../../documents/authority/certificate-table.js';
import { derivedKey } from '../../random/derived-key.js';
import { foreignName, type Subject } from '../../documents/authority/settings.js';
import { documentBlob, documentTable } from '../../documents/document.js';
import { withFile } from '../../documents/with-file.js';
import { base64 } from '../../http/base64.js';
import { ProblemError } from '../../http/reply.js';
import type { Bytes } from '../../storage/storage.js';
import { readChoice } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { subjectOfAccount, subjectOfEmployee } from './subjects.js';

/** What may be wrong with a signature that the sandbox makes for somebody who tries it out. */
export const flaws = [
  'none',
  'content',
  'expired',
  'revoked',
  'issuer',
  'signer',
  'employee',
  'gost',
  'malformed',
] as const;

type Flaw = (typeof flaws)[number];

/** Made anew for every call: the certificates of bad ones are bad in their own way. */
export async function sampleSignature(
  documentId: string,
  input: OperatorInput,
  moment: Moment,
): Promise<Bytes> {
  const flaw = readChoice({ flaw: 'none', ...input }, 'flaw', flaws);
  const { transaction } = moment;
  const row = await transaction.get(documentTable, documentId);
  if (row) await withFile(row, moment);
  const content = await transaction.getBlob(documentBlob(documentId));
  const owner = row && (await transaction.get(accountTable, row.accountId));
  if (!content || !owner) throw new ProblemError(404, 'not_found');
  const signature = await signWith(flaw, { account: owner.account, content }, moment);
  return flaw === 'malformed' ? signature.slice(0, signature.length / 2) : signature;
}

const signedKinds: readonly DocumentKind[] = ['contract_draft', 'conditions_act', 'connection_act'];

/** The newest document of an application that is signed. @throws {ProblemError} 404 where there is none */
export async function awaitedDocument(
  applicationId: string,
  { transaction }: Moment,
): Promise<string> {
  const ofApplication = { index: 'application', prefix: `${applicationId}/`, descending: true };
  const rows = await transaction.list(documentTable, ofApplication);
  const found = rows.find(({ kind }) => signedKinds.includes(kind));
  if (!found) throw new ProblemError(404, 'not_found');
  return found.id;
}

interface ToSign {
  readonly account: Account;
  readonly content: Bytes;
}

async function signWith(flaw: Flaw, { account, content }: ToSign, moment: Moment): Promise<Bytes> {
  const { privateKey, publicKey } = await derivedKey(moment.settings, `sample ${account.id}`);
  const { now, transaction } = moment;
  const isExpired = flaw === 'expired';
  const row = await issueCertificate(
    {
      subject: subjectFor(flaw, account),
      publicKey,
      validFrom: later(now, { days: isExpired ? -30 : -1 }),
      ...(isExpired && { validTo: later(now, { days: -1 }) }),
    },
    moment,
    ...(flaw === 'issuer' ? ([foreignName] as const) : []),
  );
  if (flaw === 'revoked') await transaction.put(certificateTable, { ...row, revokedAt: now });
  const pki = await import('../../documents/authority/pki.js');
  const signature = await pki.signDetached({
    content: flaw === 'content' ? Uint8Array.of(...content, 0) : content,
    certificate: base64.decode(row.certificate),
    privateKey,
    at: now,
  });
  return flaw === 'gost' ? pki.asIfByGost(signature) : signature;
}

function subjectFor(flaw: Flaw, account: Account): Subject {
  if (flaw === 'employee') return subjectOfEmployee();
  const subject = subjectOfAccount(account);
  if (flaw !== 'signer') return subject;
  const { inn, companyInn, snils } = subject;
  return {
    ...subject,
    ...(inn && { inn: '500100732259' }),
    ...(companyInn && { companyInn: '7707083893' }),
    ...(snils && { snils: '11223344595' }),
  };
}
