import { parseSync, Visitor } from 'rolldown/utils';

/** Of line breaks and the indentation around them, a browser needs one space. Only in html`…` and its like: other templates are texts. */
export function minifyTemplates(code: string): string {
  const parts: { start: number; end: number }[] = [];
  const { program } = parseSync('code.js', code);
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void parts.push(...quasi.quasis),
  }).visit(program);
  const lastFirst = parts.toSorted((one, other) => other.start - one.start);
  return lastFirst.reduce((text, { start, end }) => {
    const shorter = text.slice(start, end).replaceAll(/\s*\n\s*/g, ' ');
    return text.slice(0, start) + shorter + text.slice(end);
  }, code);
}
