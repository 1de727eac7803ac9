import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Type,
} from 'custom-elements-manifest';
import type { ElementClass } from '../element-classes.ts';
import type { DescribedWord } from './described-words.ts';
import { publicMembers } from './public-members.ts';
import type { WordKind } from './words.ts';

export interface Declared {
  element: ElementClass;
  declaration: CustomElementDeclaration;
  words: readonly DescribedWord[];
  types: ReadonlyMap<string, string>;
}

/** An element as the manifest tells of it. */
export function declareElement(declared: Declared): CustomElementDeclaration {
  const { element, declaration, words } = declared;
  const { name, description = '' } = declaration;
  const of = (kind: WordKind) => words.filter((word) => word.kind === kind).sort(byName);
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName: element.tag,
    summary: firstSentence(description),
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: [...attributesOf(declared), ...of('attributes').map(onlyAttribute)].sort(byName),
    members: membersOf(declared),
    events: of('events').map((word) => ({ ...named(word), type: { text: word.more ?? 'Event' } })),
    slots: of('slots').map(named),
    cssParts: of('cssParts').map(named),
    cssStates: of('cssStates').map(named),
    cssProperties: of('cssProperties').map((word) => ({
      ...named(word),
      ...(word.more === undefined ? {} : { default: word.more }),
    })),
  };
}

function attributesOf({ declaration, types }: Declared): Attribute[] {
  const { attributes = [] } = declaration;
  return attributes.map((attribute) => {
    const text = types.get(attribute.fieldName ?? '') ?? attribute.type?.text;
    return withoutOrigin({ ...attribute, ...typed(text) });
  });
}

function membersOf({ declaration, types }: Declared): ClassMember[] {
  const members = publicMembers(declaration).map((member): ClassMember =>
    member.kind === 'field'
      ? { ...member, ...typed(types.get(member.name) ?? member.type?.text) }
      : member,
  );
  return members.map(withoutOrigin).sort(byName);
}

function typed(text: string | undefined): { type?: Type } {
  return text === undefined ? {} : { type: { text } };
}

/** Of the widgets' ground nothing is published but what they have from it. */
function withoutOrigin<Item extends { inheritedFrom?: unknown }>(item: Item): Item {
  const copy = { ...item };
  delete copy.inheritedFrom;
  return copy;
}

function onlyAttribute(word: { name: string; description: string }): Attribute {
  return { ...named(word), type: { text: 'string | undefined' } };
}

function named({ name, description }: { name: string; description: string }) {
  return { name, description };
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, '.').replaceAll(/\s+/g, ' ') ?? text;
}

function byName({ name: one }: { name: string }, { name: other }: { name: string }): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
