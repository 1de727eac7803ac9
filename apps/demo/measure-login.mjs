// How soon somebody with a slow telephone on a slow line can type into the login: from the navigation to the first frame
// in which the fields take the focus. Nothing is cached. After `turbo run build`: node apps/demo/measure-login.mjs
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
// @boundaries-ignore browsers, ports and processes are the repository’s business, not the demo’s
import { chromeArguments, findChrome } from '../../scripts/browsers.mjs';
// @boundaries-ignore as above
import { freePort } from '../../scripts/ports.mjs';
// @boundaries-ignore as above
import { waitUntilItAnswers } from '../../scripts/waiting.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    'cpu-slowdown': { type: 'string', default: '4' },
    'megabits-per-second': { type: 'string', default: '1.6' },
    'round-trip-ms': { type: 'string', default: '150' },
  },
});
const line = {
  offline: false,
  latency: Number(options['round-trip-ms']),
  downloadThroughput: (Number(options['megabits-per-second']) * 1e6) / 8,
  uploadThroughput: (Number(options['megabits-per-second']) * 1e6) / 8,
};
const ports = { api: await freePort(4750), site: await freePort(5750) };
const api = `http://localhost:${ports.api}`;
const site = `http://localhost:${ports.site}`;
const sandbox = fileURLToPath(
  new URL('bin/drsk-mock-server.js', import.meta.resolve('@drsk/mock-server')),
);
const server = fileURLToPath(new URL('server.mjs', import.meta.url));
const started = [
  start(sandbox, '--port', ports.api, '--site', site),
  start(server, '--port', ports.site, '--api', api),
];

try {
  await Promise.all([waitUntilItAnswers(`${api}/_sandbox/clock`), waitUntilItAnswers(`${site}/`)]);
  const executablePath = await findChrome();
  const browser = await chromium.launch({ executablePath, args: chromeArguments });
  await visit(browser, '/account/login'); // the server compresses each file once
  for (const path of ['/account/login', '/en/account/login']) {
    const visits = [];
    for (let round = 0; round < Number(options.rounds); round += 1)
      visits.push(await visit(browser, path));
    report(path, visits);
  }
  await browser.close();
} finally {
  for (const child of started) child.kill();
}

function start(program, ...parameters) {
  return spawn(process.execPath, [program, ...parameters.map(String)], { stdio: 'ignore' });
}

/** A browser that was never here. */
async function visit(browser, path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(options['cpu-slowdown']) });
  await page.addInitScript(watchFields);
  await page.goto(`${site}${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usableAt !== undefined, undefined, { timeout: 30_000 });
  const result = await page.evaluate(readTimes);
  await context.close();
  return result;
}

/** Runs in the page, before anything else of it. */
function watchFields() {
  const look = () => {
    const field = document.querySelector('drsk-login form input[name=password]');
    const button = document.querySelector('drsk-login')?.shadowRoot?.querySelector('button');
    const isUsable = field?.checkVisibility() && button;
    if (isUsable) window.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: milliseconds since the navigation began, and bytes on the line. */
function readTimes() {
  const before = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < window.usableAt);
  const scripts = before.filter(({ name }) => name.includes('/drsk/'));
  const [page] = performance.getEntriesByType('navigation');
  return {
    usable: window.usableAt,
    page: page.responseEnd,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    'loader here': scripts[0]?.responseEnd ?? Number.NaN,
    'widget here': Math.max(...scripts.map(({ responseEnd }) => responseEnd)),
    scripts: scripts.length,
    bytes: [page, ...before].reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}

/** The least tells what the page needs, the median what else the machine was doing. */
function report(path, visits) {
  const spread = Object.keys(visits[0]).map((name) => {
    const sorted = visits.map((visit) => visit[name]).toSorted((a, b) => a - b);
    return `${name} ${Math.round(sorted[0])}, ${Math.round(sorted[Math.floor(sorted.length / 2)])}`;
  });
  console.log(`${path}, ms, least and median: ${spread.join('; ')}`);
}
