import ts from 'typescript';
import { literalsOf, type Reading } from './literals.ts';
import type { Words } from './words.ts';

/** Stands for an expression of a template, with its number. */
const hole = /\0(\d+)\0/;

/** Parts and slots of html`…`, tokens of css`…`. */
export function readTemplate(node: ts.TaggedTemplateExpression, reading: Reading<Words>): void {
  const { words } = reading;
  const { text, expressions } = flatten(node.template);
  const tag = node.tag.getText();
  if (tag === 'css') readStyles(text, words);
  if (tag !== 'html' && tag !== 'svg') return;
  for (const [, quoted, bare] of text.matchAll(/\spart=(?:"([^"]*)"|(\0\d+\0))/g))
    for (const name of partsOf(quoted ?? bare ?? '', expressions, reading))
      words.cssParts.set(name, undefined);
  for (const [, name] of text.matchAll(/<slot(?:\s+name="([^"]*)")?/g))
    words.slots.set(name ?? '', undefined);
}

function flatten(template: ts.TemplateLiteral): { text: string; expressions: ts.Expression[] } {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, expressions: [] };
  const spans = template.templateSpans;
  const rest = spans.map(({ literal }, index) => `\0${index}\0${literal.text}`);
  return {
    text: template.head.text + rest.join(''),
    expressions: spans.map(({ expression }) => expression),
  };
}

/** `stage stage-${state}` is as many words as `state` has texts. */
function partsOf(
  value: string,
  expressions: readonly ts.Expression[],
  reading: Reading<unknown>,
): string[] {
  const [found, index] = hole.exec(value) ?? [];
  const expression = index === undefined ? undefined : expressions[Number(index)];
  if (found === undefined || !expression) return value.split(/\s+/).filter(Boolean);
  return literalsOf(expression, reading).flatMap((text) =>
    partsOf(
      value.replace(found, () => text),
      expressions,
      reading,
    ),
  );
}

/** With the value that is ours where a site says nothing. */
function readStyles(text: string, words: Words): void {
  for (const { 1: name = '', index } of text.matchAll(/var\(\s*(--drsk-[\w-]+)\s*,?/g)) {
    const known = words.cssProperties.get(name);
    words.cssProperties.set(name, known ?? valueAfter(text, index));
  }
}

/** What stands between the comma of a `var(` and its bracket. */
function valueAfter(text: string, start: number): string | undefined {
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === '(') depth += 1;
    if (text[end] !== ')') continue;
    depth -= 1;
    if (depth === 0)
      return /,(.*)$/s.exec(text.slice(start, end))?.[1]?.replaceAll(/\s+/g, ' ').trim();
  }
  return undefined;
}
