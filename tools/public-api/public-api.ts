import { readFileSync } from 'node:fs';
import { clientMethods } from '../capabilities/client-methods.ts';
import { exportedFacts, type Fact } from './declared-facts.ts';
import { programFacts } from './program-facts.ts';
import { programOf, type Read, readSource } from './program-of.ts';

/** Packages whose surface is recorded here: the contract and the widgets have records of their own. */
export const recorded = ['sdk', 'mock-server'];

interface Description {
  name: string;
  exports: Record<string, string | Record<string, string>>;
}

const head = `# Public surface

What programs may rely on. Written by \`npm run public-api\`; what goes is a major version.
`;

/** The text of a package's `public-api.md`. */
export function publicApi(root: string, name: string, read: Read = readSource): string {
  const folder = `${root}packages/${name}`;
  const description: Description = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entries = Object.entries(description.exports).flatMap(([entry, target]) => {
    const source = typeof target === 'object' ? target['@drsk/source'] : undefined;
    return source ? [[entry, `${folder}/${source.replace('./', '')}`] as const] : [];
  });
  const files = entries.map(([, file]) => file);
  const program = programOf(root, files, read);
  const parts = entries.map(([entry, file]) =>
    partOf(entry.replace('.', description.name), exportedFacts(program, file)),
  );
  if (name === 'sdk') parts.unshift(partOf('Client', clientFacts(root, read)));
  if (name === 'mock-server') parts.unshift(partOf('Program', programFacts(root, read)));
  return [head, ...parts].join('\n');
}

function clientFacts(root: string, read: Read): Fact[] {
  return clientMethods(root, [], read).map(({ name, signature }) => [
    'method',
    name.replace(/\w+$/, '') + signature,
  ]);
}

function partOf(title: string, facts: readonly Fact[]): string {
  const lines = facts.map(([kind, text]) => `- ${kind}: \`${text}\``);
  return `## ${title}\n\n${[...new Set(lines)].join('\n')}\n`;
}
