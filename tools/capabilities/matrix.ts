import { withoutMethod, withoutTest, withoutWidget } from './exceptions.ts';
import type { Row } from './rows.ts';
import type { Tests } from './test-record.ts';

const head = `# Capabilities

What the service can do, and where each part of it is: in the client, in its tests, in examples, in the widgets. Written by
\`npm run capabilities\`, from what the tests of the SDK have seen the sandbox answer and from what names mean to the compiler;
\`npm test\` compares.

Every operation has an example in the API reference (\`/docs/\` of the sandbox); the documents named here have a program besides.
In "tests", of \`packages/sdk\`: a success, a field that is wrong, a refusal; "–" where the contract knows no such answer.
`;

const titles = ['operation', 'method', 'success', 'field error', 'refusal', 'example', 'widgets'];

/** docs/capabilities.md */
export function matrixOf(rows: readonly Row[]): string {
  const capabilities = [...new Set(rows.map(({ operation }) => operation.capability))].sort();
  const parts = capabilities.map((capability) => {
    const own = rows.filter(({ operation }) => operation.capability === capability);
    return `\n## ${capability}\n\n${table(own.map(cellsOf))}\n`;
  });
  return head + parts.join('');
}

function cellsOf({ operation, methods, tests, documents, widgets }: Row): string[] {
  const { operationId, method, path, hasFields, hasRefusal } = operation;
  const test = (kind: keyof Tests, isDue: boolean): string => {
    if (!isDue) return '–';
    const file = tests[kind];
    return file === undefined ? (withoutTest[`${operationId} ${kind}`] ?? '') : linkTo(file);
  };
  return [
    `\`${operationId}\`<br>${method} ${path}`,
    listed(methods.map((name) => `\`${name}\``)) || (withoutMethod[operationId] ?? ''),
    test('success', true),
    test('fields', hasFields),
    test('refusal', hasRefusal),
    listed(documents.map((document) => `[${titleOf(document)}](../${document})`)) || 'reference',
    listed(widgets.map((tag) => `\`<${tag}>\``)) || (withoutWidget[operationId] ?? ''),
  ];
}

/** `packages/sdk/README.md` is called after its folder. */
function titleOf(document: string): string {
  const [file = '', folder = 'README'] = document.split('/').reverse();
  return file === 'README.md' ? folder : file.replace('.md', '');
}

function linkTo(test: string): string {
  const name = test.split('/').at(-1)?.replace('.test.ts', '') ?? '';
  return `[${name}](../packages/sdk/${test})`;
}

function listed(items: readonly string[]): string {
  return items.join(', ');
}

function table(rows: readonly string[][]): string {
  const lines = [titles, titles.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
