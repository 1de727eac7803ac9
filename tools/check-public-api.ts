// Fails where what programs may rely on is not what public-api.md of the package says; with --write, records it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparePublicApi } from '../packages/widgets/tools/manifest/compare-public-api.ts';
import { publicApi, recorded } from './public-api/public-api.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const problems = recorded.flatMap((name) => {
  const file = `packages/${name}/public-api.md`;
  const now = publicApi(root, name);
  if (process.argv.includes('--write')) writeFileSync(root + file, now);
  const before = existsSync(root + file) ? readFileSync(root + file, 'utf8') : '';
  return comparePublicApi(before, now, { file, command: 'npm run public-api' });
});
for (const problem of problems) console.error(problem);
console.log(`public surface: ${recorded.length} packages, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
