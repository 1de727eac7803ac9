import { isSeenBy } from '../http/is-seen-by.js';
import type { HandlersOf } from '../http/operation.js';
import { file, problem } from '../http/reply.js';
import { documentBlob, documentTable } from './document.js';

export const documentHandlers: HandlersOf<'getDocumentContent'> = {
  async getDocumentContent({ caller, path }, { transaction }) {
    const document = await transaction.get(documentTable, path.documentId);
    const bytes = await transaction.getBlob(documentBlob(path.documentId));
    // Somebody else's is none: nobody learns that it exists.
    if (!document || !bytes || !isSeenBy(caller, document)) return problem(404, 'not_found');
    return file('application/pdf', bytes, document.fileName);
  },
};
