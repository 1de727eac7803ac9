import type { Account, Signing } from '@drsk/contract';
import { type Locale, maskPhone } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { type DocumentRow, fileIdOf } from '../document.js';
import type { SigningCodes } from './signing-codes.js';
import { codeSubject, signingTable } from './signing-table.js';

/**
 * Sends the code that signs a document.
 *
 * @throws {ProblemError} 403 where a code is not enough: for firms, and before the identity was confirmed
 */
export async function startSigning(
  row: DocumentRow,
  { account, locale }: { account: Account; locale: Locale },
  { codes, moment }: { codes: Pick<SigningCodes<never>, 'send'>; moment: Moment },
): Promise<Signing> {
  const phone = signingPhone(account);
  const { transaction, random } = moment;
  await forgetSignings(row.id, moment);
  const { expiresAt, resendAt } = await codes.send(
    { subject: codeSubject(row.id), phone, locale },
    moment,
  );
  const id = random.id('sgn');
  const { sha256, fileName } = row;
  const documentId = row.id;
  const waiting = { id, documentId, accountId: account.id, phone, sha256, expiresAt };
  await transaction.put(signingTable, waiting);
  const files = [{ fileId: fileIdOf(row), fileName, sha256 }];
  return { id, documentId, files, target: maskPhone(phone), expiresAt, resendAt };
}

function signingPhone({ applicantKind, identityConfirmedAt, phone, phoneConfirmedAt }: Account) {
  if (applicantKind !== 'individual') throw new ProblemError(403, 'certificate_required');
  if (identityConfirmedAt === undefined) throw new ProblemError(403, 'identity_unconfirmed');
  if (phone === undefined || phoneConfirmedAt === undefined)
    throw new ProblemError(403, 'phone_unconfirmed');
  return phone;
}

async function forgetSignings(documentId: string, { transaction, now }: Moment): Promise<void> {
  const old = [
    ...(await transaction.list(signingTable, { index: 'document', prefix: documentId })),
    ...(await transaction.list(signingTable, { index: 'expiresAt', upTo: now, limit: 10 })),
  ];
  for (const { id } of old) await transaction.remove(signingTable, id);
}
