// A list of ten thousand applications in a real browser: how soon the first page is there, and what a hundred pages leave.
// After `turbo run build`: node apps/demo/measure-list.mjs [--applications 10000]
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
  options: { applications: { type: 'string', default: '10000' } },
});
const ports = { api: await freePort(4700), site: await freePort(5700) };
const api = `http://localhost:${ports.api}`;
const site = `http://localhost:${ports.site}`;
const sandbox = fileURLToPath(
  new URL('bin/drsk-mock-server.js', import.meta.resolve('@drsk/mock-server')),
);
const server = fileURLToPath(new URL('server.mjs', import.meta.url));
const started = [
  start(sandbox, '--port', ports.api, '--site', site, '--applications', options.applications),
  start(server, '--port', ports.site, '--api', api),
];

try {
  await Promise.all([waitUntilItAnswers(`${api}/_sandbox/clock`), waitUntilItAnswers(`${site}/`)]);
  const browser = await chromium.launch({
    executablePath: await findChrome(),
    args: chromeArguments,
  });
  const page = await browser.newPage();
  await logIn(page);
  const opened = [];
  const worked = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let round = 0; round < 7; round += 1) {
    opened.push(await open(page));
    worked.push(await workOf(session));
  }
  report('first page shown after the navigation, ms', opened);
  report('of it work of the page itself, whatever else the machine does, ms', worked);
  report('a search in all of them, ms', await searches(page));
  const { turns, growth } = await turn(page, 100);
  report('the next page, ms', turns);
  console.log(`heap and nodes that 100 pages left: ${growth}`);
  await browser.close();
} finally {
  for (const child of started) child.kill();
}

function start(program, ...parameters) {
  return spawn(process.execPath, [program, ...parameters.map(String)], { stdio: 'ignore' });
}

async function logIn(page) {
  const { items } = await (await fetch(`${api}/_sandbox/people`)).json();
  const { login, password } = items.find((person) => person.login === '2800000010');
  await page.goto(`${site}/account/login`);
  await page.getByRole('radio', { name: 'Организация' }).check();
  await page.getByRole('textbox', { name: 'ИНН' }).fill(login);
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.waitForURL('**/account/', { timeout: 120_000 });
  await counted(page);
}

/** Milliseconds from the navigation to the first card, by the page's own clock. */
async function open(page) {
  await page.goto(`${site}/account/`);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const root = document.querySelector('drsk-applications')?.shadowRoot;
          if (root?.querySelector('.card-link')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Of the page's thread since the navigation, without the time in which others had the processor. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function counted(page) {
  await page.locator('drsk-applications .count', { hasText: /\d/ }).waitFor({ timeout: 60_000 });
}

/** From the key to the answer, without the pause that the box waits for. */
async function searches(page) {
  await counted(page);
  const times = [];
  for (const text of ['склад', 'котельная', 'магазин', 'дом', '9999']) {
    const before = Date.now();
    const answer = page.waitForResponse((response) => response.url().includes('/applications?'));
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('searchbox').press('Enter');
    await answer;
    times.push(Date.now() - before);
  }
  await page.goto(`${site}/account/`);
  await counted(page);
  return times;
}

async function turn(page, count) {
  const before = await memory(page);
  const turns = [];
  for (let index = 0; index < count; index += 1) turns.push(await next(page));
  const after = await memory(page);
  const megabytes = ((after.heap - before.heap) / 1e6).toFixed(1);
  return { turns, growth: `${megabytes} MB, ${after.nodes - before.nodes} nodes` };
}

/** By the page's own clock, from the press to the next page's first frame. */
function next(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const root = document.querySelector('drsk-applications').shadowRoot;
        const before = root.querySelector('.count').textContent;
        const start = performance.now();
        root.querySelector('.pager button:last-child').click();
        const look = () => {
          if (root.querySelector('.count').textContent === before) requestAnimationFrame(look);
          else resolve(performance.now() - start);
        };
        look();
      }),
  );
}

async function memory(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap, nodes };
}

function report(what, times) {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  console.log(`${what}: median ${sorted[Math.floor(sorted.length / 2)]}, most ${sorted.at(-1)}`);
}
