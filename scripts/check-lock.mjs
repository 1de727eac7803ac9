// Fails where a lock file misses a platform's optional package: `npm ci` would refuse it elsewhere.
import { readFileSync } from 'node:fs';

const files = ['package-lock.json', 'consumers/programs/package-lock.json'];

for (const file of files) check(file);

function check(file) {
  const { packages } = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || '(root)'} → ${name}@${optionalDependencies[name]}`),
  );
  const foreign = Object.entries(packages)
    .filter(([, { resolved = '' }]) => resolved.startsWith('http'))
    .map(([path]) => path);

  report(`${file} misses optional packages of other platforms`, missing);
  report(
    `${file} names the registry it was made with (npm config: omit-lockfile-registry-resolved)`,
    foreign,
  );
  if (missing.length + foreign.length > 0) process.exitCode = 1;
  else console.log(`${file}: all platforms' packages are there`);
}

/** Looks for the package as Node does: beside the one that asks, then in every folder above. */
function isLocked(packages, path, name) {
  if (packages[`${path && `${path}/`}node_modules/${name}`]) return true;
  return path !== '' && isLocked(packages, parent(path), name);
}

function parent(path) {
  const nested = path.lastIndexOf('/node_modules/');
  return nested > 0 ? path.slice(0, nested) : '';
}

function report(complaint, items) {
  if (items.length > 0) console.error(`${complaint}:\n  ${items.join('\n  ')}`);
}
