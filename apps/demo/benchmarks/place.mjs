// The built demo, a sandbox and a browser, for what is measured in them.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LoginPage } from '@drsk/widgets/testing';
import { chromium } from 'playwright-core';
// @boundaries-ignore browsers, ports and processes are the repository’s business, not the demo’s
import { chromeArguments, findChrome } from '../../../scripts/browsers.mjs';
// @boundaries-ignore as above
import { freePort } from '../../../scripts/ports.mjs';
// @boundaries-ignore as above
import { waitUntilItAnswers } from '../../../scripts/waiting.mjs';

const sandbox = fileURLToPath(
  new URL('bin/drsk-mock-server.js', import.meta.resolve('@drsk/mock-server')),
);
const server = fileURLToPath(new URL('../server.mjs', import.meta.url));

/** Opens it, with this many applications of one firm, for as long as the work takes. */
export async function atThePlace(applications, work) {
  const ports = { api: await freePort(4750), site: await freePort(5750) };
  const api = `http://localhost:${ports.api}`;
  const site = `http://localhost:${ports.site}`;
  const started = [
    start(sandbox, '--port', ports.api, '--site', site, '--applications', applications),
    start(server, '--port', ports.site, '--api', api),
  ];
  try {
    await Promise.all([
      waitUntilItAnswers(`${api}/_sandbox/clock`),
      waitUntilItAnswers(`${site}/`),
    ]);
    const executablePath = await findChrome();
    const browser = await chromium.launch({ executablePath, args: chromeArguments });
    const rows = await work({ api, site, browser });
    await browser.close();
    return rows;
  } finally {
    for (const child of started) child.kill();
  }
}

function start(program, ...parameters) {
  return spawn(process.execPath, [program, ...parameters.map(String)], { stdio: 'ignore' });
}

/** A processor so many times slower than this one. */
export async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Somebody of the sample people, from the login to their account. */
export async function logIn(page, { api, site }, login) {
  const { items } = await (await fetch(`${api}/_sandbox/people`)).json();
  await page.goto(`${site}/account/login`);
  await new LoginPage(page).signIn(items.find((person) => person.login === login));
  await page.waitForURL('**/account/', { timeout: 120_000 });
}

/** The value below which so many of a hundred are; the median unless told. */
export function percentile(values, percent = 50) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}
