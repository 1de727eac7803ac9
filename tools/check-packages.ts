// Checks each package as npm would publish it: every entry is there, for every kind of consumer, with its types.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Message, publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { checkTypes, typedEntries } from './packages/check-types.ts';
import { type PackedPackage, packPackages } from './packages/packed-package.ts';

/** Elements whose entries stand for those of all: one of each is checked. */
const examples = ['login', 'payments'];

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = packPackages(root, globSync('packages/*', { cwd: root }).sort());

const found = await Promise.all(packages.map(check));
const problems = found.flat();
for (const problem of problems) console.error(problem);
console.log(`packages: ${packages.length} as published, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

async function check(packed: PackedPackage): Promise<string[]> {
  const { folder: pkgDir } = packed;
  const description = JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8'));
  const { messages } = await publint({ pkgDir, pack: 'npm', strict: true });
  const types = await checkTypes(packed, typedEntries(description, examples));
  const all = [
    ...messages.filter(isPublished).map((message) => formatMessage(message, description)),
    ...types,
  ];
  return all.map((problem) => `${basename(pkgDir)}: ${problem}`);
}

/** Sources are for this repository: nobody else asks for that condition. */
function isPublished({ path }: Message): boolean {
  return path.at(-1) !== '@drsk/source';
}
