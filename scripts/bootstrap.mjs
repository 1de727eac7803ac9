// Runs before `npm start` and `npm test` on whatever Node the machine has, with no dependencies:
// installs what package-lock.json asks for, then makes sure that the tools get the Node they need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.bootstrap-stamp`;

// Older versions of npm's own Node skip optional packages silently (bindings of the bundlers).
if (!isAtLeast(process.versions.node, 20, 19))
  fail(`Node ${process.versions.node} is too old: installing needs 20.19 or newer.`);

install();
linkNode();
checkToolsNode();
if (process.argv.includes('--browser'))
  for (const script of ['browsers', 'openssl', 'postgresql'])
    run('node', [`scripts/${script}.mjs`]);

function install() {
  const lock = createHash('sha256').update(readFileSync(`${root}package-lock.json`));
  const wanted = lock.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const start = Date.now();
  console.log('Installing dependencies (once, about a minute) …');
  npm(['ci', '--loglevel=error', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** npm 10 drops the `node` link when packages of several platforms offer it: put it back. */
function linkNode() {
  const own = `node-${process.platform}-${process.arch}/bin/node`;
  const link = `${root}node_modules/.bin/node`;
  const isMissing = existsSync(`${root}node_modules/${own}`) && !existsSync(link);
  if (process.platform !== 'win32' && isMissing) symlinkSync(`../${own}`, link);
}

/** `node` here is the one of node_modules where a package for the platform exists, else the machine's. */
function checkToolsNode() {
  const options = { cwd: root, encoding: 'utf8' };
  const version = spawnSync('node', ['-p', 'process.versions.node'], options).stdout?.trim();
  if (version && isAtLeast(version, 22, 19)) return;
  fail(`The tools need Node 22.19 or newer, and found ${version || 'none'}. Install Node 24.`);
}

function npm(parameters) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) run(process.execPath, [cli, ...parameters]);
  else run('npm', parameters);
}

function run(command, parameters) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

function isAtLeast(version, major, minor) {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
