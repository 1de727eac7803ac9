import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '../page.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

type ElementPage = Pick<Page, 'slug' | 'title' | 'markdown'>;

/** What each table of an element is called, and which of its facts it has. */
const tables = [
  { title: 'Attributes', of: ({ attributes = [] }: Declaration) => attributes },
  { title: 'Properties', of: ({ members = [] }: Declaration) => members.filter(isProperty) },
  { title: 'Events', of: ({ events = [] }: Declaration) => events },
  { title: 'Slots', of: ({ slots = [] }: Declaration) => slots },
  { title: 'Parts', of: ({ cssParts = [] }: Declaration) => cssParts },
  { title: 'Custom properties', of: ({ cssProperties = [] }: Declaration) => cssProperties },
  { title: 'States', of: ({ cssStates = [] }: Declaration) => cssStates },
];

/** The list of elements, and a page for each, from the manifest of the widgets. */
export function elementPages(): ElementPage[] {
  const file = fileURLToPath(import.meta.resolve('@drsk/widgets/custom-elements.json'));
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      declaration.tagName ? [{ ...declaration, tag: declaration.tagName }] : [],
    )
    .toSorted((one, other) => one.tag.localeCompare(other.tag));
  return [
    { slug: 'elements', title: 'Reference of elements', markdown: listOf(elements) },
    ...elements.map((element) => ({
      slug: `elements/${element.tag}`,
      title: `<${element.tag}>`,
      markdown: elementText(element),
    })),
  ];
}

function listOf(elements: readonly (Declaration & { tag: string })[]): string {
  const rows = elements.map(
    ({ tag, description }) =>
      `| [\`<${tag}>\`](/en/docs/elements/${tag}/) | ${cell(firstSentence(description))} |`,
  );
  return `# Reference of elements

Made from \`@drsk/widgets/custom-elements.json\`. Each is seen in all of its states in the [gallery](/en/gallery/); the
[builder](/en/builder/) prints the lines that a site needs.

| element | what it is |
| --- | --- |
${rows.join('\n')}
`;
}

function elementText(element: Declaration & { tag: string }): string {
  const { tag, name, description = '' } = element;
  const parts = tables.flatMap(({ title, of }) => {
    const facts = of(element);
    return facts.length > 0 ? [`## ${title}\n\n${tableOf(facts)}`] : [];
  });
  const example = `<${tag}>\n  <a href="tel:+78001000397">8-800-100-03-97</a>\n</${tag}>`;
  const file = `@drsk/widgets/${tag.replace('drsk-', '')}.js`;
  return `# <${tag}>

${description}

\`\`\`html
${example}
\`\`\`

From npm it is defined by \`import '${file}'\`; its class is \`${name}\`.

${parts.join('\n')}`.replace(`# <${tag}>`, `# \`<${tag}>\``);
}

function tableOf(facts: readonly Named[]): string {
  const rows = facts.map(
    ({ name, type, description, ...rest }) =>
      `| \`${name || '(all children)'}\` | ${type ? `\`${cell(type.text)}\`` : ''} | ${cell(description)}${rest.default ? ` By default \`${cell(rest.default)}\`.` : ''}${rest.readonly ? ' Read-only.' : ''} |`,
  );
  return `| name | type | what |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function isProperty({ kind, privacy }: Named): boolean {
  return kind === 'field' && (privacy ?? 'public') === 'public';
}

function firstSentence(text = ''): string {
  return text.split(/(?<=\.)\s/)[0] ?? '';
}

function cell(text = ''): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
