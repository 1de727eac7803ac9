// Fails where package-lock.json misses a platform's optional package: `npm ci` would refuse it elsewhere.
import { readFileSync } from 'node:fs';

const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(lock);

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path || '(root)'} → ${name}@${optionalDependencies[name]}`),
);
const foreign = Object.entries(packages)
  .filter(([, { resolved = '' }]) => resolved.startsWith('http'))
  .map(([path]) => path);

report('misses optional packages of other platforms', missing);
report(
  'names the registry it was made with (npm config: omit-lockfile-registry-resolved)',
  foreign,
);
if (missing.length + foreign.length > 0) process.exit(1);
console.log(`package-lock.json: all platforms' packages are there`);

/** Looks for the package as Node does: beside the one that asks, then in every folder above. */
function isLocked(path, name) {
  if (packages[`${path && `${path}/`}node_modules/${name}`]) return true;
  return path !== '' && isLocked(parent(path), name);
}

function parent(path) {
  const nested = path.lastIndexOf('/node_modules/');
  return nested > 0 ? path.slice(0, nested) : '';
}

function report(complaint, items) {
  if (items.length > 0) console.error(`package-lock.json ${complaint}:\n  ${items.join('\n  ')}`);
}
