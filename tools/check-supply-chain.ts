// What whoever installs our packages gets besides: only under licences that may be passed on, with their texts where we bundle
// it, and without a script that runs while it is installed. Reads the lock file and what was built.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledLibraries } from './supply-chain/bundled-libraries.ts';
import { checkLicence } from './supply-chain/check-licence.ts';
import { type Locked, productionPackages } from './supply-chain/production-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages: locked }: { packages: Locked } = JSON.parse(
  readFileSync(`${root}package-lock.json`, 'utf8'),
);

const published = globSync('packages/*', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const installed = productionPackages(locked, published);
const bundled = bundledLibraries(root);

const problems = [
  ...installed.flatMap((path) => problemsOf(path)),
  ...bundled.flatMap(({ name, licence, hasText }) => [
    ...one(checkLicence(name, licence)),
    ...one(hasText ? undefined : `${name} is bundled without its licence: put it into the notice`),
  ]),
];
for (const problem of problems) console.error(problem);
console.log(
  `supply chain: ${installed.length} packages installed, ${bundled.length} bundled, ${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;

function problemsOf(path: string): string[] {
  const { version = '', license, hasInstallScript } = locked[path] ?? {};
  const name = `${path.replace(/^.*node_modules\//, '')}@${version}`;
  const script = hasInstallScript
    ? `${name} runs a script while it is installed, which many do not allow: take another library`
    : undefined;
  return [...one(checkLicence(name, license)), ...one(script)];
}

function one(problem: string | undefined): string[] {
  return problem === undefined ? [] : [problem];
}
