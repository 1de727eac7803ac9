import { documentMessages } from '@drsk/domain';
import type { DocumentData, DocumentKind, Issued } from '../../documents/document-data.js';
import { renderDocument } from '../../documents/render-document.js';
import type { Bytes } from '../../storage/storage.js';

/** A document that is about to be posted. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly fileName: string;
  /** The document that it repeats. */
  readonly duplicateOf?: string;
  readonly render: () => Promise<Bytes>;
}

export function paper<Kind extends DocumentKind>(
  kind: Kind,
  data: DocumentData[Kind] & Issued,
): Paper {
  const [name] = documentMessages.ru[kind].split(':');
  return {
    kind,
    number: data.number,
    fileName: `${name} ${data.number}.pdf`,
    render: () => renderDocument(kind, data),
  };
}
