import type { Account } from '@drsk/contract';
import { accountTable } from '../../account/tables.js';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Moments } from '../../clock/moments.js';
import {
  authorityOf,
  issueCertificate,
  revocationList,
} from '../../documents/authority/authority.js';
import {
  type CertificateRow,
  certificateTable,
  powerOfAttorneyTable,
} from '../../documents/authority/certificate-table.js';
import { readPublicKey, toPem } from '../../documents/authority/pem.js';
import { base64 } from '../../http/base64.js';
import { ProblemError } from '../../http/reply.js';
import type { Bytes } from '../../storage/storage.js';
import type { OperatorInput } from '../operator.js';
import { refuseInput } from '../input.js';
import { authorityMessages } from './authority.messages.js';
import { awaitedDocument, sampleSignature } from './sample-signature.js';
import { subjectOfAccount, subjectOfEmployee } from './subjects.js';

/** A certificate as the operator sees it. */
export interface IssuedCertificate extends Omit<CertificateRow, 'certificate' | 'holder'> {
  readonly pem: string;
}

/** The certification authority of the sandbox, and the register of powers of attorney. */
export interface SignatureAuthority {
  /** The authority's own certificate, PEM: whoever trusts it trusts everything that it has issued. */
  certificate(): Promise<string>;
  /** What it has revoked, DER. */
  revocationList(): Promise<Bytes>;
  /** The newest first. */
  list(): Promise<IssuedCertificate[]>;
  /**
   * Issues a certificate to the owner of an account, or to an `employee` of it: `accountId`, `publicKey` as PEM, RSA or
   * ECDSA, and `days` for which it is valid.
   *
   * @throws {ProblemError} 404 or 422
   */
  issue(input: OperatorInput): Promise<IssuedCertificate>;
  /** @throws {ProblemError} 404 */
  revoke(serial: string): Promise<IssuedCertificate>;
  /** Lets the sample employee sign for the firm of an account, and says the number. @throws {ProblemError} 404 */
  empower(accountId: string): Promise<{ number: string }>;
  /**
   * A ready detached signature of a document by its applicant, with a key that the sandbox holds; with a `flaw` it is of
   * no use.
   *
   * @throws {ProblemError} 404 or 422
   */
  sign(documentId: string, input?: OperatorInput): Promise<Bytes>;
  /** The same of the document of an application that waits for a signature. */
  signAwaited(applicationId: string, input?: OperatorInput): Promise<Bytes>;
}

export function createSignatureAuthority(moments: Moments): SignatureAuthority {
  return {
    certificate: () =>
      moments.run(async (moment) => toPem('CERTIFICATE', (await authorityOf(moment)).certificate)),
    revocationList: () => moments.run(revocationList),
    list: () =>
      moments.run(async ({ transaction }) => {
        const rows = await transaction.list(certificateTable, {
          index: 'validFrom',
          descending: true,
        });
        return rows.map(describe);
      }),
    issue: (input) => moments.run((moment) => issue(input, moment)),
    revoke: (serial) => moments.run((moment) => revoke(serial, moment)),
    empower: (accountId) => moments.run((moment) => empower(accountId, moment)),
    signAwaited: (applicationId, input = {}) =>
      moments.run(async (moment) =>
        sampleSignature(await awaitedDocument(applicationId, moment), input, moment),
      ),
    sign: (documentId, input = {}) =>
      moments.run((moment) => sampleSignature(documentId, input, moment)),
  };
}

async function issue(input: OperatorInput, moment: Moment): Promise<IssuedCertificate> {
  const account = await accountOf(input['accountId'] ?? '', moment);
  const publicKey = await readPublicKey(input['publicKey'] ?? '');
  if (!publicKey)
    return refuseInput('publicKey', 'public_key', (locale) => authorityMessages[locale].publicKey);
  const isOwner = input['employee'] === undefined;
  const subject = isOwner ? subjectOfAccount(account) : subjectOfEmployee();
  const validFrom = later(moment.now, { minutes: -1 });
  const days = Number(input['days'] ?? 456);
  const validTo = later(moment.now, { days });
  return describe(await issueCertificate({ subject, publicKey, validFrom, validTo }, moment));
}

async function revoke(serial: string, { transaction, now }: Moment): Promise<IssuedCertificate> {
  const row = await transaction.get(certificateTable, serial);
  if (!row) throw new ProblemError(404, 'not_found');
  const revoked = { ...row, revokedAt: row.revokedAt ?? now };
  await transaction.put(certificateTable, revoked);
  return describe(revoked);
}

async function empower(accountId: string, moment: Moment): Promise<{ number: string }> {
  const { inn = '' } = await accountOf(accountId, moment);
  const { transaction, random, now } = moment;
  const part = (length: number): string =>
    Array.from({ length }, () => random.integer(16).toString(16)).join('');
  const number = [part(8), part(4), `4${part(3)}`, `8${part(3)}`, part(12)].join('-');
  await transaction.put(powerOfAttorneyTable, {
    id: number,
    principalInn: inn,
    representativeInn: subjectOfEmployee().inn ?? '',
    validTo: later(now, { days: 365 }),
  });
  return { number };
}

/** @throws {ProblemError} 404 */
async function accountOf(id: string, { transaction }: Moment): Promise<Account> {
  const row = await transaction.get(accountTable, id);
  if (!row) throw new ProblemError(404, 'not_found');
  return row.account;
}

function describe({ certificate, holder: _holder, ...row }: CertificateRow): IssuedCertificate {
  return { ...row, pem: toPem('CERTIFICATE', base64.decode(certificate)) };
}
