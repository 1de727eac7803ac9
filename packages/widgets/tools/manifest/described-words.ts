import type { ElementClass } from '../element-classes.ts';
import type { DocWord } from './doc-words.ts';
import { exceptions } from './exceptions.ts';
import { type WordKind, wordKinds, type Words } from './words.ts';

/** What an element is made of, as far as words go. */
export interface ElementWords {
  element: ElementClass;
  /** Of all its modules. */
  code: Words;
  /** Above its class. */
  own: readonly DocWord[];
  /** Beside what it shares with others. */
  shared: readonly DocWord[];
  /** Attributes of properties, which have comments of their own. */
  declared: ReadonlySet<string>;
}

export interface DescribedWord extends DocWord {
  /** See `Words`. */
  more: string | undefined;
}

interface Described {
  words: DescribedWord[];
  problems: string[];
}

/** How each kind is called, and what describes it. */
const kinds: Record<WordKind, { noun: string; tag: string }> = {
  attributes: { noun: 'attribute', tag: '@attr' },
  events: { noun: 'event', tag: '@fires' },
  slots: { noun: 'slot', tag: '@slot' },
  cssParts: { noun: 'part', tag: '@csspart' },
  cssStates: { noun: 'state', tag: '@cssstate' },
  cssProperties: { noun: 'token', tag: '@cssprop' },
};

/** Each word of the code with its description, and what is wrong: a word without one, a description of nothing. */
export function describeWords({ element, code, own, shared, declared }: ElementWords): Described {
  const words: DescribedWord[] = [];
  const problems: string[] = takeExceptions(element, code);
  const place = `above ${element.className} (src/${element.file})`;
  for (const kind of wordKinds)
    for (const [name, more] of code[kind]) {
      if (kind === 'attributes' && declared.has(name)) continue;
      const found = [...own, ...shared].find((word) => word.kind === kind && word.name === name);
      if (found) words.push({ ...found, more });
      else
        problems.push(
          `${nameIn(element, kind, name)} is described nowhere: write \`${[kinds[kind].tag, name].join(' ').trim()} - …\` ${place}, or beside what widgets share`,
        );
    }
  for (const { kind, name } of own)
    if (!code[kind].has(name))
      problems.push(
        `${nameIn(element, kind, name)} is described, but its code has none: take \`${kinds[kind].tag} ${name}\` out of the comment ${place}`,
      );
  return { words, problems };
}

/** Takes away what its readers never meet; an exception that is none any more is a problem. */
function takeExceptions(element: ElementClass, code: Words): string[] {
  return exceptions
    .filter(({ tag, kind, name }) => tag === element.tag && !code[kind].delete(name))
    .map(
      ({ kind, name }) =>
        `${nameIn(element, kind, name)} is an exception, but its code has none: take it out of tools/manifest/exceptions.ts`,
    );
}

/** Descriptions beside what widgets share, of words that no widget has. */
export function idleWords(
  shared: ReadonlyMap<string, readonly DocWord[]>,
  elements: readonly ElementWords[],
): string[] {
  return [...shared].flatMap(([file, words]) =>
    words
      .filter(({ kind, name }) => !elements.some(({ code }) => code[kind].has(name)))
      .map(
        ({ kind, name }) =>
          `The ${kinds[kind].noun} \`${name}\` is described in ${file}, but no widget has one: take \`${kinds[kind].tag} ${name}\` out`,
      ),
  );
}

function nameIn({ tag }: ElementClass, kind: WordKind, name: string): string {
  return `<${tag}>: the ${kinds[kind].noun} \`${name}\``;
}
