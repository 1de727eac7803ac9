// Finds WebKitGTK for the tests of the widgets; run as a script, installs Debian's where there is none.
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installWithApt } from './apt.mjs';

/** Debian's packages, and the program of each that is asked for. */
const packages = { 'webkit2gtk-driver': 'WebKitWebDriver', xvfb: 'Xvfb' };

/** The browser, its driver, and a screen for it, as this machine has them. */
export function findWebKit() {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser');
  const missing = Object.values(packages).find((name) => !existsSync(`/usr/bin/${name}`));
  if (browser && !missing)
    return { browser, driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb' };
  throw new Error('No WebKitGTK found: run `node scripts/webkit.mjs`, or see what it says.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, program] of Object.entries(packages))
    if (!existsSync(`/usr/bin/${program}`) && !installWithApt(name, program)) {
      console.error(`${program} is missing: install Debian’s package \`${name}\`.`);
      process.exitCode = 1;
    }
}
