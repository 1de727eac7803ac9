// Fails where an element says something to the outside that nothing describes, where a description describes nothing,
// and where the public surface is not the one recorded in public-api.md and in the PHP of the integrations; with --write,
// records it.
// Reads what the last build has found out.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elementClasses } from './element-classes.ts';
import { checkFiles, integrationFiles, writeFiles } from './integration-files.ts';
import { comparePublicApi } from './manifest/compare-public-api.ts';
import { publicApi } from './manifest/public-api.ts';
import { publicElements } from './public-elements.ts';
import { checkTestIds, documentedTestIds } from './test-ids.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const recordPath = `${root}public-api.md`;

const entries = Object.keys(read('package.json').exports);
const manifest = read('dist/custom-elements.json');
const now = publicApi(manifest, { entries, testIds: documentedTestIds() });
const integrations = integrationFiles(root, manifest);
if (process.argv.includes('--write')) {
  writeFileSync(recordPath, now);
  writeFiles(root, integrations);
}

const exported = publicElements(`${root}src/index.ts`);
const missing = elementClasses(`${root}src`)
  .filter(({ tag }) => !exported.has(tag))
  .map(
    ({ className, name }) =>
      `src/index.ts: add \`export { ${className} } from './generated/elements/${name}.js';\``,
  );
const undescribed: string[] = read('.results/surface.json');
const changed = comparePublicApi(readFileSync(recordPath, 'utf8'), now);

const problems = [
  ...missing,
  ...undescribed,
  ...checkTestIds(`${root}src`),
  ...changed,
  ...checkFiles(root, integrations),
];
for (const problem of problems) console.error(problem);
console.log(`public surface: ${exported.size} elements, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

function read(name: string) {
  return JSON.parse(readFileSync(`${root}${name}`, 'utf8'));
}
