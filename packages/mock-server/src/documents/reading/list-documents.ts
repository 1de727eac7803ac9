import type { DocumentKind, DocumentPackage, DocumentPage } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { type DocumentRow, documentTable, placeOf } from '../document.js';
import type { DocumentApplications } from '../document-application.js';
import { toPackage } from './document-package.js';

export interface DocumentQuery {
  readonly applicationId?: string;
  readonly kind?: readonly DocumentKind[];
  readonly cursor?: string;
  readonly limit?: number;
}

/** @throws {ProblemError} 400 when the cursor is none of this list */
export async function listDocuments(
  caller: Caller,
  query: DocumentQuery,
  { applications, moment }: { applications: DocumentApplications; moment: Moment },
): Promise<DocumentPage> {
  const { limit = 20 } = query;
  const rows = await findDocuments(caller, query, moment);
  const shown = rows.slice(0, limit);
  const items: DocumentPackage[] = [];
  for (const row of shown)
    items.push(await toPackage(row, await applications.of(row.applicationId, moment), moment));
  const last = shown.at(-1);
  return { items, next: last && rows.length > limit ? cursorOf(last) : null };
}

/** Newest first; of an application that is somebody else's there are none. */
export async function findDocuments(
  caller: Caller,
  { applicationId = caller.applicationId ?? undefined, kind, cursor }: DocumentQuery,
  { transaction }: Moment,
): Promise<DocumentRow[]> {
  const query =
    applicationId === undefined
      ? { index: 'owner', prefix: `${caller.account.id}/` }
      : { index: 'application', prefix: `${applicationId}/` };
  const after = cursor === undefined ? {} : { after: query.prefix + placeIn(cursor) };
  const rows = await transaction.list(documentTable, { ...query, ...after, descending: true });
  return rows.filter((row) => isSeenBy(caller, row) && (kind?.includes(row.kind) ?? true));
}

function cursorOf(row: DocumentRow): string {
  return placeOf(row).replace('/', '_');
}

function placeIn(cursor: string): string {
  if (!/^[\d:.TZ-]{20,30}_\d{6}$/.test(cursor)) throw new ProblemError(400, 'malformed_request');
  return cursor.replace('_', '/');
}
