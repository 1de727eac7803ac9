// `check-release.mjs v0.1.0`: whether the packages are ready to be published under that tag.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [tag = ''] = process.argv.slice(2);
const version = tag.replace(/^v/, '');

const problems = ['contract', 'domain', 'mock-server', 'sdk', 'widgets'].flatMap((name) => {
  const folder = `${root}packages/${name}/`;
  const own = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const log = existsSync(`${folder}CHANGELOG.md`)
    ? readFileSync(`${folder}CHANGELOG.md`, 'utf8')
    : '';
  return [
    own.version === version ? '' : `${own.name} is ${own.version}: run \`npm run release:version\``,
    log.includes(`## ${version}\n`)
      ? ''
      : `CHANGELOG.md of ${own.name} does not tell of ${version}`,
  ].filter(Boolean);
});
if (!existsSync(`${root}packages/contract/released/openapi.json`))
  problems.push('the contract of the release is not kept: run `npm run release:version`');

for (const problem of problems) console.error(problem);
console.log(`release ${tag}: ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
