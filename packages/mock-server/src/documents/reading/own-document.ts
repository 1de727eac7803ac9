import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { type DocumentRow, documentTable } from '../document.js';
import { withFile } from '../with-file.js';

interface DocumentRequest {
  readonly caller: Caller;
  readonly path: { readonly documentId: string };
}

/**
 * The document that a request is about.
 *
 * @throws {ProblemError} 404 where there is none, or it is somebody else's: nobody learns which
 */
export async function ownDocument(
  { caller, path }: DocumentRequest,
  moment: Moment,
): Promise<DocumentRow> {
  const row = await moment.transaction.get(documentTable, path.documentId);
  if (!row || !isSeenBy(caller, row)) throw new ProblemError(404, 'not_found');
  return withFile(row, moment);
}
