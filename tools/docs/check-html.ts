import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import type { PublicTag } from './public-tags.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** On any tag: those of HTML, of frameworks, and those that start a widget as a `div`. */
const anywhere =
  /^(?:class|id|lang|dir|hidden|slot|style|title|loading|part|aria-.*|data-.*|v-.*|@.*|:.*)$/;

interface Public {
  readonly tags: ReadonlyMap<string, PublicTag>;
  /** What the script tag takes beside the settings of `<drsk-config>`. */
  readonly major: string;
}

const scriptOnly = [
  'api',
  'base',
  'debug',
  'fallback',
  'mode',
  'scenario',
  'skip-moving',
  'widgets',
];

/** What an example says that there is not: a tag, an attribute, a version. */
export function checkHtml(code: string, { tags, major }: Public): string[] {
  const errors: string[] = [];
  const options = {
    onParseError: ({ code: error, startLine }: { code: string; startLine: number }) => {
      if (!lenient.has(error)) errors.push(`line ${startLine}: ${error}`);
    },
  };
  const tree = /^\s*<!doctype/i.test(code) ? parse(code, options) : parseFragment(code, options);
  for (const element of elementsIn(tree)) {
    if (element.tagName.startsWith('drsk-')) errors.push(...checkTag(element, tags));
    else if (element.tagName === 'script') errors.push(...checkScript(element, tags, major));
    else errors.push(...checkPlaceholder(element, tags));
  }
  return errors;
}

/** A template of Vue closes its tags like XML; a fragment has no doctype. */
const lenient = new Set(['non-void-html-element-start-tag-with-trailing-solidus']);

function checkTag({ attrs, tagName }: Element, tags: Public['tags']): string[] {
  const known = tags.get(tagName);
  if (!known) return [`<${tagName}>: there is no such element`];
  return attrs
    .filter(({ name }) => !anywhere.test(name) && !known.attributes.has(name))
    .map(({ name }) => `<${tagName}>: there is no attribute ${name}`);
}

function checkPlaceholder({ attrs }: Element, tags: Public['tags']): string[] {
  const widget = attrs.find(({ name }) => name === 'data-drsk-widget')?.value;
  if (widget === undefined) return [];
  const known = tags.get(`drsk-${widget}`);
  if (!known) return [`data-drsk-widget="${widget}": there is no such widget`];
  return attrs
    .filter(({ name }) => name.startsWith('data-') && name !== 'data-drsk-widget')
    .filter(({ name }) => !known.attributes.has(name.replace('data-', '')))
    .map(({ name }) => `data-drsk-widget="${widget}": there is no attribute ${name}`);
}

function checkScript({ attrs }: Element, tags: Public['tags'], major: string): string[] {
  const source = attrs.find(({ name }) => name === 'src')?.value ?? '';
  const isOurs = source.endsWith('/drsk.js') || attrs.some(({ name }) => name === 'data-base');
  if (!isOurs) return [];
  const config = tags.get('drsk-config')?.attributes;
  const unknown = attrs
    .map(({ name }) => name)
    .filter((name) => name.startsWith('data-'))
    .map((name) => name.replace('data-', ''))
    .filter((name) => !scriptOnly.includes(name) && !config?.has(name))
    .map((name) => `the script tag: there is no data-${name}`);
  // A folder that a reader has copied beside the page is of the version that is installed.
  const [, version] = /^\/drsk\/v(\d+)\//.exec(source) ?? [];
  const isStale = version !== undefined && version !== major;
  return isStale ? [...unknown, `${source}: the version is ${major}`] : unknown;
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  // What stands in a template is beside its children.
  const parent = 'content' in node ? node.content : node;
  if ('childNodes' in parent) for (const child of parent.childNodes) yield* elementsIn(child);
}
