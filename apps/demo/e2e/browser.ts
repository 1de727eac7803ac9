import { type Browser, chromium } from 'playwright-core';
// @boundaries-ignore finding a browser is the repository's business, not the demo's
import { chromeArguments, findChrome } from '../../../scripts/browsers.mjs';

let lent: Browser | undefined;

/** That of this worker, whose files run one after another: each opens profiles of its own in it. It ends with the worker. */
export async function lendBrowser(): Promise<Browser> {
  lent = lent?.isConnected() ? lent : await openBrowser();
  return lent;
}

/** As it was lent: with nothing open. */
export async function returnBrowser(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

async function openBrowser(): Promise<Browser> {
  // Without a locale Chromium neither opens nor saves a file with a Russian name.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath: await findChrome(), args: chromeArguments, env });
}
