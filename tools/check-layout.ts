// What no other tool knows about this repository's layout: see docs/architecture.md.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkElements } from './layout/check-elements.ts';
import { checkCapabilities, checkImports, checkNames } from './layout/check-folders.ts';
import { checkMessages } from './layout/check-messages.ts';
import { readSources } from './layout/source-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const files = readSources(root);
const contract = globSync('packages/contract/openapi/*.yaml', { cwd: root }).map((file) => ({
  // `account.sessions.yaml` is a part of `account`.
  capability: basename(file).replace(/\..*/, ''),
  hasOperations: /^paths:$/m.test(readFileSync(`${root}/${file}`, 'utf8')),
}));

const problems = [
  ...checkNames(files),
  ...checkImports(files),
  ...checkCapabilities(contract, files),
  ...checkElements(files),
  ...(await checkMessages(files, root)),
];
for (const problem of problems) console.error(problem);
console.log(`layout: ${files.length} files, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
