import { documentMessages } from '@drsk/domain';
import type { DocumentKind } from '../../documents/document-data.js';
import type { Recipe, Written } from '../../documents/recipe.js';

/** A document that is about to be posted. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly fileName: string;
  /** The document that it repeats. */
  readonly duplicateOf?: string;
  readonly recipe: Recipe;
}

export function paper(recipe: Written): Paper {
  const { kind, data } = recipe;
  const [name] = documentMessages.ru[kind].split(':');
  return {
    kind,
    number: data.number,
    fileName: `${name} ${data.number}.pdf`,
    recipe,
  };
}
