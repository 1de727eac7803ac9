// Finds a Firefox for the tests of the widgets; run as a script, installs Debian's where there is none.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installWithApt } from './apt.mjs';

const name = 'firefox-esr';

/** The path of a Firefox: `FIREFOX_PATH`, or Debian's. */
export function findFirefox() {
  const path = process.env.FIREFOX_PATH ?? `/usr/bin/${name}`;
  if (existsSync(path)) return path;
  throw new Error('No Firefox found: set FIREFOX_PATH or run `node scripts/firefox.mjs`.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isThere = process.env.FIREFOX_PATH !== undefined || existsSync(`/usr/bin/${name}`);
  if (!isThere && !installWithApt(name)) {
    console.error(
      `No Firefox found: install the program \`${name}\`, or name one in FIREFOX_PATH.`,
    );
    process.exitCode = 1;
  }
}
