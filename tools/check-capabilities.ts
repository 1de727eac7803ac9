// Compares docs/capabilities.md with what there is of each operation, and says what one lacks; with --write, writes it.
// Runs after the tests of the SDK, whose record it reads, and after the build and the examples of the documents.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clientMethods } from './capabilities/client-methods.ts';
import { contractOperations } from './capabilities/contract-operations.ts';
import { matrixOf } from './capabilities/matrix.ts';
import { problemsOf } from './capabilities/problems.ts';
import { rowsOf } from './capabilities/rows.ts';
import { TestRecord } from './capabilities/test-record.ts';
import { elementsByFile } from './capabilities/widget-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}docs/capabilities.md`;

const rows = await rowsOf({
  root,
  operations: contractOperations(root),
  methods: clientMethods(root, ['packages/widgets/src/**/*.ts', '.cache/docs/*.ts']),
  record: new TestRecord(root),
  elements: await elementsByFile(root),
  documents: globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'apps/*/*.md'], { cwd: root }),
});
const problems = problemsOf(rows);
const before = readFileSync(file, 'utf8');
writeFileSync(file, matrixOf(rows));
spawnSync('oxfmt', [file], { shell: process.platform === 'win32' });
if (!process.argv.includes('--write') && readFileSync(file, 'utf8') !== before)
  problems.push('docs/capabilities.md was not what there is: now it is, commit it');

for (const problem of problems) console.error(problem);
console.log(`capabilities: ${rows.length} operations, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0); // clients that were called have timers left
