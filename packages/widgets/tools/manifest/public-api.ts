import type { ClassMethod, Package } from 'custom-elements-manifest';
import { type PublishedElement, publishedElements } from './published-element.ts';

/** What no manifest tells. */
export interface Beside {
  /** Keys of `exports`. */
  entries: readonly string[];
  testIds: readonly { name: string }[];
}

/** All that may be relied on, by kind. */
export function publicApi(manifest: Package, { entries, testIds }: Beside): string {
  const sections: [title: string, lines: string[]][] = [
    ['Entries', entries.map((entry) => line('entry', entry.replace('.', '@drsk/widgets')))],
    ...publishedElements(manifest).map(linesOf),
    ['Test ids', testIds.map(({ name }) => line('test id', name))],
  ];
  const texts = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('')}`);
  return `# Public surface

What sites, programs and styles may rely on. Written by \`npm run public-api\`; what goes is a major version.

${texts.join('\n')}`;
}

function linesOf(element: PublishedElement): [string, string[]] {
  const { members = [], attributes = [], events = [], slots = [] } = element;
  const { cssParts = [], cssStates = [], cssProperties = [] } = element;
  const fields = members.filter((member) => member.kind === 'field');
  const methods = members.filter((member) => member.kind === 'method');
  const settable = fields.filter(({ readonly }) => !readonly);
  const readable = fields.filter(({ readonly }) => readonly);
  return [
    `<${element.tagName}>`,
    [
      line('element', element.name),
      ...attributes.map((attribute) => line('attribute', typed(attribute))),
      ...settable.map((property) => line('property', typed(property))),
      ...readable.map((property) => line('read-only property', typed(property))),
      ...methods.map((method) => line('method', signatureOf(method))),
      ...events.map((event) => line('event', typed(event))),
      line('slot', ...slots.map(({ name }) => name || '(all children)')),
      line('part', ...cssParts.map(({ name }) => name)),
      line('state', ...cssStates.map(({ name }) => name)),
      line('token', ...cssProperties.map(({ name }) => name)),
    ],
  ];
}

function line(kind: string, ...facts: string[]): string {
  return facts.length === 0 ? '' : `- ${kind}: ${facts.map((fact) => `\`${fact}\``).join(' ')}\n`;
}

function typed({ name, type }: { name: string; type?: { text: string } }): string {
  return `${name}: ${type?.text ?? 'unknown'}`;
}

function signatureOf({ name, parameters = [], return: returned }: ClassMethod): string {
  const types = parameters.map(({ name: each, type }) => `${each}: ${type?.text ?? 'unknown'}`);
  return `${name}(${types.join(', ')}): ${returned?.type?.text ?? 'void'}`;
}
