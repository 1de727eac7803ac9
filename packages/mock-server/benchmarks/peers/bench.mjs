// `npm run bench`: the sandbox beside its peers, on this machine. Method and results: README.md.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { calls, tokenFor } from './calls.mjs';
import { median } from './median.mjs';
import { usageOf } from './process-tree.mjs';
import { ratios } from './ratios.mjs';
import { targets } from './targets.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '50' },
    json: { type: 'string' },
  },
});
install();
const { default: autocannon } = await import('autocannon');
const results = new Map();
for (let round = 1; round <= Number(values.rounds); round += 1)
  for (const name of shuffled(Object.keys(targets))) await measure(name, round);
print();
if (values.json) writeFileSync(values.json, JSON.stringify(ratios(results)));

/** The peers are no dependencies of the sandbox: they are fetched for this. */
function install() {
  if (existsSync(new URL('./node_modules', import.meta.url))) return;
  const options = {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  };
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    options,
  );
  if (status !== 0) throw new Error('The peers could not be installed');
}

async function measure(name, round) {
  const target = targets[name];
  const port = String(4700 + Math.floor(Math.random() * 200));
  const folder = mkdtempSync(join(tmpdir(), 'drsk-bench-'));
  const child = spawn(process.execPath, target.start(port, folder).split(' '), { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}${target.base}`;
  try {
    note(name, 'start, ms', await startOf(`${url}/regions/28`, child));
    await pause(1000);
    note(name, 'RSS idle, MB', usageOf(child.pid).rssBytes / 1e6);
    for (const [what, call] of Object.entries(calls)) await load({ name, what, call, url, child });
    await pause(1000);
    note(name, 'RSS after load, MB', usageOf(child.pid).rssBytes / 1e6);
    console.error(`round ${round}: ${name}`);
  } finally {
    // One that has ended by itself says so no second time.
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning && child.kill('SIGKILL')) await once(child, 'close');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the spawn until one GET is answered with 200: a new connection every 2 ms. */
async function startOf(url, child) {
  const began = performance.now();
  while (performance.now() - began < 60_000 && child.exitCode === null) {
    if ((await statusOf(url)) === 200) return performance.now() - began;
    await pause(2);
  }
  throw new Error(`${url} does not answer`);
}

function statusOf(url) {
  return new Promise((resolve) => {
    const asking = request(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on('error', () => resolve(undefined));
    asking.end();
  });
}

async function load({ name, what, call, url, child }) {
  const token = await tokenFor(url, call).catch(() => 'any-token');
  const one = await fetch(`${url}${call.path}`, {
    method: call.method,
    headers: call.headers(token),
    body: call.body,
  });
  const size = (await one.arrayBuffer()).byteLength;
  // The static server and Mockoon answer anything with 200.
  if (one.status >= 300) throw new Error(`${name}: ${what} is answered with ${one.status}`);
  const run = (duration) =>
    autocannon({
      url: `${url}${call.path}`,
      connections: Number(values.connections),
      duration,
      requests: [
        {
          method: call.method ?? 'GET',
          body: call.body,
          setupRequest: (next) => ({ ...next, headers: call.headers(token) }),
        },
      ],
    });
  await run(1); // warm
  const before = usageOf(child.pid).cpuUs;
  const outcome = await run(Number(values.seconds));
  const cpu = usageOf(child.pid).cpuUs - before;
  const good = outcome['2xx'];
  if (outcome.non2xx + outcome.errors > good / 1000)
    throw new Error(`${name}: ${what}: ${outcome.non2xx} refused, ${outcome.errors} failed`);
  note(name, `${what}, /s`, good / outcome.duration);
  note(name, `${what}, CPU µs`, cpu / good);
  note(name, `${what}, p99 ms`, outcome.latency.p99);
  note(name, `${what}, bytes`, size);
}

function note(name, what, value) {
  const row = results.get(what) ?? new Map();
  results.set(what, row);
  row.set(name, [...(row.get(name) ?? []), value]);
}

function print() {
  const names = Object.keys(targets);
  console.log(
    `| medians of ${values.rounds} rounds, ${values.connections} connections | ${names.join(' | ')} |`,
  );
  console.log(`|---|${names.map(() => '---:').join('|')}|`);
  for (const [what, row] of results) {
    const cells = names.map((name) =>
      median(row.get(name) ?? []).toLocaleString('en', { maximumFractionDigits: 0 }),
    );
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
}

/** So that none always comes after the same one. */
function shuffled(names) {
  return names
    .map((name) => [Math.random(), name])
    .sort(([one], [other]) => one - other)
    .map(([, name]) => name);
}
