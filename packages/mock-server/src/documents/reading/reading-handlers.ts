import { localDate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { HandlersOf, OperationRequest } from '../../http/operation.js';
import { file, json, problem, ProblemError } from '../../http/reply.js';
import { documentBlob, documentTable, fileIdOf, isOpenable, signatureBlob } from '../document.js';
import type { DocumentApplications } from '../document-application.js';
import { withGridSignature } from '../signatures/grid-signature.js';
import { archiveOf } from './archive.js';
import { toPackage } from './document-package.js';
import { findDocuments, listDocuments } from './list-documents.js';
import { ownDocument } from './own-document.js';

/** What is open for ever, whatever the status of a document. */
export function readingHandlers(
  applications: DocumentApplications,
): HandlersOf<
  | 'listDocuments'
  | 'getDocument'
  | 'getDocumentContent'
  | 'getSignatureContent'
  | 'archiveDocuments'
> {
  return {
    getDocumentContent,
    getSignatureContent,
    archiveDocuments,

    async listDocuments({ caller, query }, moment) {
      return json(200, await listDocuments(caller, query, { applications, moment }));
    },

    async getDocument(request, moment) {
      const row = await ownDocument(request, moment);
      const application = await applications.of(row.applicationId, moment);
      return json(200, await toPackage(row, application, moment));
    },
  };
}

async function getDocumentContent(request: OperationRequest<'getDocumentContent'>, moment: Moment) {
  const row = await ownDocument(request, moment);
  const { fileId = fileIdOf(row) } = request.query;
  const { transaction, now } = moment;
  const bytes = await transaction.getBlob(documentBlob(row.id));
  if (!bytes || !isOpenable(row, now) || fileId !== fileIdOf(row)) return problem(404, 'not_found');
  if (row.viewedAt === null) await transaction.put(documentTable, { ...row, viewedAt: now });
  const reply = file('application/pdf', bytes, row.fileName);
  return { ...reply, headers: { ...reply.headers, 'repr-digest': digestOf(row.sha256) } };
}

async function getSignatureContent(
  request: OperationRequest<'getSignatureContent'>,
  moment: Moment,
) {
  const row = await withGridSignature(await ownDocument(request, moment), moment);
  const signature = row.signatures.find(({ id }) => id === request.path.signatureId);
  const bytes = signature && (await moment.transaction.getBlob(signatureBlob(signature.id)));
  if (!bytes) return problem(404, 'not_found');
  return file('application/pkcs7-signature', bytes, `${row.fileName}.${signature.role}.p7s`);
}

async function archiveDocuments(
  { caller, query }: OperationRequest<'archiveDocuments'>,
  moment: Moment,
) {
  const { documentId, ...wanted } = query;
  const found = await findDocuments(caller, wanted, moment);
  const rows = found.filter(({ id }) => documentId === undefined || id === documentId);
  if (rows.length === 0) throw new ProblemError(404, 'not_found');
  const name = `documents-${localDate(moment.now, '28')}.zip`;
  return file('application/zip', await archiveOf(rows, moment), name);
}

/** RFC 9530. */
function digestOf(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((byte) => String.fromCharCode(parseInt(byte, 16)));
  return `sha-256=:${btoa(bytes.join(''))}:`;
}
