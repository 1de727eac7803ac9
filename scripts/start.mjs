// `npm start`: builds what changed, then runs the sandbox and the demo until it is told to stop.
// It is the direct parent of both, so stopping it leaves nothing behind.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Children } from './children.mjs';
import { freePort } from './ports.mjs';
import { describeStart } from './start-message.mjs';
import { answers, waitUntilItAnswers } from './waiting.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    'demo-port': { type: 'string', default: '5173' },
    data: { type: 'string' },
  },
});

const children = new Children();
let isStopping = false;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void stop(0));
stopWithParent();

try {
  await main();
} catch (error) {
  if (!isStopping) console.error(error.message);
  await stop(1);
}

async function main() {
  await build();
  const { port, data } = await findPlace();
  const demoPort = await findDemoPort();
  const sandbox = { url: `http://localhost:${port}`, data };
  const demo = { url: `http://localhost:${demoPort}` };

  await Promise.all([startSandbox(sandbox, demo), startDemo(sandbox, demo)]);
  console.log(await describeStart({ sandbox, demo }));
}

async function build() {
  const parameters = ['run', 'build', '--output-logs=errors-only'];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  const turbo = children.start('turbo', parameters, { cwd: root, env, stdio: 'inherit' });
  const [code] = await once(turbo, 'close');
  if (code !== 0) throw new Error('The build failed: see above.');
}

/** A port for the sandbox, and a file of its own where another sandbox runs already. */
async function findPlace() {
  let isBesideAnother = false;
  const port = await freePort(Number(options.port), async (taken) => {
    isBesideAnother ||= await answers(`http://localhost:${taken}/_sandbox/clock`);
    console.log(`Port ${taken} is taken, so the sandbox looks for the next free one.`);
  });
  const data = options.data ?? `.sandbox/data${isBesideAnother ? `-${port}` : ''}.db`;
  mkdirSync(dirname(resolve(root, data)), { recursive: true });
  return { port, data };
}

function findDemoPort() {
  return freePort(Number(options['demo-port']), async (taken) => {
    console.log(`Port ${taken} is taken, so the demo looks for the next free one.`);
  });
}

function startSandbox({ url, data }, demo) {
  const program = 'packages/mock-server/dist/bin/drsk-mock-server.js';
  // The demo has a folder for each sandbox with a name.
  const folder = `${demo.url}{folder}`;
  const site = ['--site', folder, '--english-site', `${folder}/en`];
  const parameters = [
    '--port',
    new URL(url).port,
    '--data',
    data,
    ...site,
    '--docs',
    `${demo.url}/docs`,
    '--esia',
    '--scan-seconds',
    '3',
  ];
  return startServer('sandbox', [program, ...parameters], `${url}/_sandbox/clock`);
}

function startDemo(sandbox, { url }) {
  const parameters = ['--port', new URL(url).port, '--api', sandbox.url];
  return startServer('demo', ['apps/demo/server.mjs', ...parameters], `${url}/`);
}

/** Starts a Node program and waits until `address` answers; when it ends by itself later, everything ends. */
async function startServer(name, parameters, address) {
  const stdio = ['ignore', 'ignore', 'inherit'];
  const server = children.start(process.execPath, parameters, { cwd: root, stdio });
  const ended = once(server, 'close').then(([code]) => {
    throw new Error(`The ${name} has ended with code ${code}.`);
  });
  await Promise.race([ended, waitUntilItAnswers(address)]);
  ended.catch((error) => {
    if (isStopping) return;
    console.error(error.message);
    void stop(1);
  });
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await children.stop();
  process.exit(code);
}

/** A signal that ends npm alone leaves this process without its parent. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop(0);
  }, 500).unref();
}
