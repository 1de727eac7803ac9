import ts from 'typescript';
import type { WordKind } from './words.ts';

/** What a doc comment says of a word: `@csspart heading - The heading of a widget.` */
export interface DocWord {
  kind: WordKind;
  name: string;
  description: string;
}

const kindsByTag: Record<string, WordKind | undefined> = {
  attr: 'attributes',
  fires: 'events',
  slot: 'slots',
  csspart: 'cssParts',
  cssstate: 'cssStates',
  cssprop: 'cssProperties',
};

/** Of all that the comment above a statement says. */
export function docWords(statement: ts.Statement): DocWord[] {
  return ts.getJSDocTags(statement).flatMap((tag) => {
    const kind = kindsByTag[tag.tagName.text];
    const text = ts.getTextOfJSDocComment(tag.comment)?.replaceAll(/\s+/g, ' ');
    // The name of what has none, as of the slot for all, is empty.
    const [, name, description] = /^(\S*?)\s*- (.+)$/.exec(text ?? '') ?? [];
    return kind && name !== undefined && description ? [{ kind, name, description }] : [];
  });
}
