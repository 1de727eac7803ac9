import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type * as Sandboxing from '@drsk/mock-server';
import type * as Working from '@drsk/mock-server/service-worker';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lendBrowser, returnBrowser } from './browser.js';

/** Packages as they are published: nothing but a page, and files for it. */
const folders: Readonly<Record<string, string>> = {
  sandbox: fileURLToPath(new URL('../../../packages/mock-server/dist/', import.meta.url)),
  contract: fileURLToPath(new URL('../../../packages/contract/dist/', import.meta.url)),
};
const page = `<!doctype html><meta charset="utf-8"><script type="importmap">
{ "imports": { "@drsk/contract": "/contract/index.js" } }
</script><script type="module">
import { createSandbox } from '/sandbox/index.js';
import { serveThroughWorker } from '/sandbox/service-worker.js';
globalThis.drsk = { createSandbox, serveThroughWorker };
</script>`;

declare global {
  var drsk: Pick<typeof Sandboxing, 'createSandbox'> & Pick<typeof Working, 'serveThroughWorker'>;
}

let server: Server;
let browser: Browser;
let origin = '';
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [, folder = '', name = ''] = /^\/(sandbox|contract)\/([\w.-]+)$/.exec(url) ?? [];
    if (url === '/sandbox-worker.js') return void send('sandbox', 'sandbox-worker.js');
    if (folder) return void send(folder, name);
    const isPage = url === '/';
    response.writeHead(isPage ? 200 : 418, { 'content-type': 'text/html' });
    return void response.end(isPage ? page : 'the network');

    function send(from: string, file: string): void {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(readFileSync(`${folders[from]}${file}`));
    }
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  browser = await lendBrowser();
});
afterAll(async () => {
  await returnBrowser(browser);
  server.close();
  await once(server, 'close');
});

it('answers a page through a Service Worker, also whoever asks without fetch', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(origin);
  const asked = await tab.evaluate(async () => {
    const { createSandbox, serveThroughWorker } = globalThis.drsk;
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const stop = await serveThroughWorker(sandbox);
    const regions = await (await fetch('/v1/regions')).json();
    const foreign = await (await fetch('https://account.example.ru/_sandbox/clock')).json();
    const body = JSON.stringify({ applicantKind: 'individual', login: '112-233-445 95' });
    const headers = { 'content-type': 'application/json' };
    const refused = await fetch('/v1/sessions', { method: 'POST', headers, body });
    const old = new XMLHttpRequest();
    old.open('GET', '/v1/contact-centre');
    const loaded = new Promise((resolve) => old.addEventListener('load', resolve));
    old.send();
    await loaded;
    const lost = await fetch('/v1/regions', {
      headers: { 'drsk-sandbox-fault': 'drop-before' },
    }).catch((error: Error) => error.name);
    const other = await fetch('/styles.css');
    const seen = sandbox.journal.find({}).length;
    await stop();
    return {
      regions: regions.items.length > 0,
      foreign: foreign.now,
      refused: [refused.status, (await refused.json()).fields['/password'].code],
      old: JSON.parse(old.responseText).phoneText,
      lost,
      other: [other.status, await other.text()],
      seen,
    };
  });
  expect(asked).toEqual({
    regions: true,
    foreign: '2026-12-18T02:00:00.000Z',
    refused: [422, 'required'],
    old: '8-800-100-03-97',
    lost: 'TypeError',
    other: [418, 'the network'],
    seen: 4,
  });
  await context.close();
});

it('leaves pages without a sandbox to the network', async () => {
  const context = await browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(origin);
  await first.evaluate(async () => {
    const { createSandbox, serveThroughWorker } = globalThis.drsk;
    await serveThroughWorker(createSandbox());
  });
  await second.goto(origin);
  expect(await second.evaluate(async () => (await fetch('/v1/regions')).status)).toBe(418);
  expect(await first.evaluate(async () => (await fetch('/v1/regions')).status)).toBe(200);
  await context.close();
});
