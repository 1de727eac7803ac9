import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoginPage } from '@drsk/widgets/testing';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from './axe-violations.js';
import { heights } from './control-heights.js';
import { channels } from './foreign-site.js';
import { type HostPage, hostPages, loaderTag } from './host-pages.js';
import { PlainServer, type SentPage } from './plain-server.js';
import { Quiet } from './quiet.js';
import { lendBrowser, returnBrowser } from './browser.js';
import { type Person, SandboxControl } from './sandbox.js';
import { Site } from './site.js';

const bootstrap = dirname(fileURLToPath(import.meta.resolve('bootstrap/package.json')));
const folders = { '/local/js/drsk/': `${channels}/`, '/bootstrap/': `${bootstrap}/dist/` };
const names = Object.keys(hostPages(''));

/** What browsers write, and no page can keep them from writing. */
const expected = [
  // The first proof of a key has no nonce yet (RFC 9449, 8).
  { text: /status of 401/, at: /^\/v1\/sessions$/ },
  // True, and what the site has chosen.
  { text: /allow-scripts and allow-same-origin/, at: /./ },
];

const password = 'drsk-login input[name=password]';

let browser: Browser;
let api: Site;
let server: PlainServer;
let person: Person;
/** Of the controls on a page with nothing special. */
let usual: number[];

beforeAll(async () => {
  const now = new Date().toISOString();
  [browser, api] = await Promise.all([lendBrowser(), Site.start({ now })]);
  const all = Object.values(hostPages(api.sandboxUrl));
  server = await PlainServer.start(
    folders,
    Object.fromEntries(all.map((page, index) => [pathOf(index), written(page)])),
  );
  usual = await measurePlain();
  [person] = (await new SandboxControl(api.sandboxUrl).people()) as [Person];
});
afterAll(async () => {
  await returnBrowser(browser);
  await server.stop();
  await api.stop();
});

/** The first one is what the others are compared with, and what a frame shows. */
const pathOf = (index: number): string => (index === 0 ? '/plain' : `/${index}`);

function written({ root = '', head = '', body, headers = {} }: HostPage): SentPage {
  const html = `<!doctype html><html lang="ru" ${root}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <title>Сайт</title>${head}${loaderTag(api.sandboxUrl)}</head>
    <body><main><h1>Сайт</h1>${body}</main></body></html>`;
  return { html, headers };
}

it.each(names.map((name, index) => ({ name, index })))(
  'a login on a page with $name looks as usual, offends nobody and lets in',
  async ({ name, index }) => {
    const host = hostPages(api.sandboxUrl)[name]!;
    const page = await openPage(host);
    const complaints = listenTo(page);
    const quiet = new Quiet(page);
    await page.goto(server.url + pathOf(index));
    const shown = await loginOf(page, host);
    await shown.locator(password).waitFor();
    await quiet.wait();
    const found = await shown.locator('.place').first().evaluate(heights);
    expect(found).toEqual(usual);
    expect(await shown.locator(password).evaluate(directionOf)).toBe('ltr');
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(await shown.evaluate(tooWide)).toEqual([]);
    const violations = await violationsOf(shown, { rules: undefined, isForced: false });
    expect(violations).toEqual([]);

    await new LoginPage(shown.locator('body')).signIn(person);
    await shown.getByText(person.name).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

async function measurePlain(): Promise<number[]> {
  const page = await openPage({ body: '' });
  await page.goto(`${server.url}/plain`);
  await page.locator(password).waitFor();
  const found = await page.locator('.place').evaluate(heights);
  await page.context().close();
  return found;
}

async function openPage({ width = 1280 }: HostPage): Promise<Page> {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width, height: 900 } });
  context.setDefaultTimeout(20_000); // for a busy machine
  return context.newPage();
}

/** What the page comes to say: policies broken, files missing, errors, advice. */
function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    const isExpected = expected.some(
      ({ text, at }) => text.test(message.text()) && at.test(new URL(url, server.url).pathname),
    );
    if (!isExpected) complaints.push(`${message.type()}: ${message.text()} ${url}`);
  });
  return complaints;
}

async function loginOf(page: Page, { frame }: HostPage): Promise<Frame> {
  const inner = frame && (await (await page.waitForSelector(frame)).contentFrame());
  return inner || page.mainFrame();
}

/** Runs in the page: which way Russian is read, whatever the page is written in. */
function directionOf(field: Element): string {
  return getComputedStyle(field).direction;
}

/** Runs in the page: what does not fit where it was put. */
function tooWide(): string[] {
  const places = [document.documentElement, ...document.querySelectorAll('.place, .place > *')];
  return places
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((place) => `${place.localName} ${place.scrollWidth} > ${place.clientWidth}`);
}
