import { documentBlob } from '../../documents/document.js';
import type { Paper } from '../papers/paper.js';
import type { Granted } from './grants.js';

/** The same file once more, under a name that says so (п. 71, 74). */
export function duplicate({ application, request, moment }: Granted): Paper[] {
  const { documentId } = request.answers;
  const original = application.filing.documents.find(({ id }) => id === documentId);
  if (!original) return [];
  return [
    {
      kind: original.kind,
      number: original.number ?? application.filing.number,
      duplicateOf: original.duplicateOf ?? original.id,
      fileName: `Дубликат. ${original.fileName}`,
      render: async () => {
        const bytes = await moment.transaction.getBlob(documentBlob(original.id));
        if (!bytes) throw new Error(`The document ${original.id} has no file`);
        return bytes;
      },
    },
  ];
}
