import type { Paper } from '../papers/paper.js';
import type { Granted } from './grants.js';

/** The same file once more, under a name that says so (п. 71, 74). */
export function duplicate({ application, request }: Granted): Paper[] {
  const { documentId } = request.answers;
  const original = application.filing.documents.find(({ id }) => id === documentId);
  if (!original) return [];
  return [
    {
      kind: original.kind,
      number: original.number ?? application.filing.number,
      duplicateOf: original.duplicateOf ?? original.id,
      fileName: `Дубликат. ${original.fileName}`,
      recipe: { copyOf: original.id },
    },
  ];
}
