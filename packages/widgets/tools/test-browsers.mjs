// The browsers that the tests of this package run in.
import { chromeLauncher } from '@web/test-runner-chrome';
// @boundaries-ignore finding a browser is the repository's business, not this package's
import { chromeArguments, findChrome } from '../../../scripts/browsers.mjs';
// @boundaries-ignore as above
import { findFirefox } from '../../../scripts/firefox.mjs';

export async function chromium() {
  const executablePath = await findChrome();
  const launchOptions = { executablePath, args: chromeArguments };
  return chromeLauncher({ launchOptions, createPage });
}

/** With storage of its own: two files that run at once do not remember each other's logins. */
async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  return context.newPage();
}

/** The same library speaks WebDriver BiDi to a Firefox as it comes: no driver is needed. */
export function firefox() {
  const launchOptions = {
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: { 'print.always_print_silent': true }, // its dialog waits for somebody
  };
  return Object.assign(chromeLauncher({ launchOptions }), { name: 'Firefox' });
}
