import type { DocumentFile, DocumentPackage } from '@drsk/contract';
import { documentActions, documentStatus, documentVersions, versionOf } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { type DocumentRow, fileIdOf } from '../document.js';
import type { DocumentApplication } from '../document-application.js';
import { withGridSignature } from '../signatures/grid-signature.js';
import { factsOf } from './document-facts.js';

/** A document as its applicant reads it. */
export async function toPackage(
  stored: DocumentRow,
  application: DocumentApplication,
  moment: Moment,
): Promise<DocumentPackage> {
  const row = await withGridSignature(stored, moment);
  const { id, applicationId, kind, number, postedAt, viewedAt, acknowledgedAt } = row;
  const facts = factsOf(row, application, moment);
  return {
    id,
    applicationId,
    applicationNumber: application.number,
    kind,
    number,
    status: documentStatus(facts),
    version: versionOf(row, application.posted),
    versions: documentVersions(row, application.posted),
    files: [fileOf(row)],
    signatures: [...row.signatures],
    posting: { postedAt, notifications: [...row.notifications] },
    viewedAt,
    acknowledgedAt,
    openActions: documentActions(facts),
    paperCopies: [...row.paperCopies],
    defectClaims: [...row.defectClaims],
  };
}

export function fileOf(row: DocumentRow): DocumentFile {
  const { fileName, size, mediaType, sha256 } = row;
  return { id: fileIdOf(row), fileName, size, mediaType, sha256 };
}
