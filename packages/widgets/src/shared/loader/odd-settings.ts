import { knownValues } from '../known-values.js';
import { page, settingNames } from '../page.js';

/** Names and values that somebody has written: attributes, or what a program has set. */
export interface Written {
  /** What they are written on, as one would show it to its author. */
  readonly where: string;
  /** `data-`, where tools have attributes of theirs too. */
  readonly prefix: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** Those that mean something there. */
  readonly names: readonly string[];
}

/** Attributes that any element may have, or that a tool has put there: who advises knows more of them. */
const others =
  /^(?:aria-.+|data-.+|.*[^a-z_-].*|id|class|lang|style|slot|hidden|dir|title|role|part|tabindex|(?:cf|no|rocket|skip).*)$/;

/** Whether a name or a value needs a word; the words come with a part of their own. */
export function hasOdd({ pairs, names }: Written): boolean {
  return pairs.some(([name, value]) =>
    names.includes(name)
      ? value && knownValues[name]?.includes(value) === false
      : !others.test(name),
  );
}

export function writtenOn(element: Element, prefix: string, names: readonly string[]): Written {
  const pairs = [...element.attributes]
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, value }) => [name.slice(prefix.length), value] as const);
  return { where: `<${element.localName}>`, prefix, pairs, names };
}

/** A tag that is no widget's. */
export function writtenAsTag(tag: string, tags: readonly string[]): Written {
  const prefix = 'drsk-';
  const names = tags.map((known) => known.slice(prefix.length));
  return { where: 'drsk.js', prefix, pairs: [[tag.slice(prefix.length), '']], names };
}

/** On the script tag, and in calls of `configure`. */
export function writtenOnPage(script: Element | null): Written[] {
  const names = [...settingNames, 'kiosk', 'base', 'fallback', 'mode', 'scenario', 'debug'];
  const { settings } = page();
  const pairs = Object.entries(settings)
    .filter(([name]) => !document.querySelector(`script[data-${CSS.escape(name)}]`))
    .map(([name, value]) => [inCamelCase(name), value ?? ''] as const);
  const configured = {
    where: 'drsk.configure()',
    prefix: '',
    pairs,
    names: names.map(inCamelCase),
  };
  if (!script) return [configured];
  return [writtenOn(script, 'data-', [...names, 'api', 'widgets']), configured];
}

/** The attributes that a widget knows. */
export function knownOf(tag: string): string[] {
  const element = Object(customElements.get(tag));
  return [...element.observedAttributes, ...settingNames, 'loading'];
}

function inCamelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}
