import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lendBrowser } from './browser.js';
import { channels } from './foreign-site.js';
import { lentSite } from './lent-sites.js';
import { Panel } from './panel.js';
import { PlainServer } from './plain-server.js';
import { Site } from './site.js';

let page: Page;
let server: PlainServer;
let site: Site;
const complaints: string[] = [];

beforeAll(async () => {
  site = await Site.borrow(lentSite());
  const html = `<!doctype html><html lang="ru"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><link rel="icon" href="/drsk/v0/none.svg"><title>Сайт</title>
    <script async src="/drsk/v0/drsk.js" data-api="${site.sandboxUrl}/v1" data-region="28" data-debug></script></head>
    <body><main><drsk-account heading-level="1"></drsk-account></main></body></html>`;
  server = await PlainServer.start({ '/drsk/': `${channels}/` }, { '/': { html, headers: {} } });
  const browser = await lendBrowser();
  page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(server.url);
});
afterAll(async () => {
  await page.context().close();
  await server.stop();
});

const qa = () => new Panel(page);
const panel = () => qa().self;

async function logIn(): Promise<void> {
  await qa().look(/^Люди/);
  // The panel may have closed before that, over a page that tells that the last session has ended.
  const loggedIn = page.waitForResponse(
    (response) => response.url().endsWith('/v1/sessions') && response.status() === 201,
  );
  await panel().getByRole('button', { name: 'Войти', exact: true }).first().click();
  await loggedIn;
  await qa().said('Вход выполнен');
  await qa().close();
}

it('a scenario is loaded into the service, and somebody is logged in by a button', async () => {
  await qa().look(/^Сценарий/);
  await panel()
    .getByLabel(/household-awaiting-payment/)
    .check();
  const opened = page.waitForEvent('load');
  await panel().getByRole('button', { name: 'Открыть', exact: true }).click();
  await opened;
  await logIn();
  await page.locator('drsk-applications').getByText('Жилой дом').waitFor();
});

it('the clock of the service moves, and its console is a link away', async () => {
  await qa().look(/^Время/);
  const now = panel().getByText(/В песочнице сейчас/);
  const before = await now.innerText();
  await panel().getByRole('button', { name: '+1 день' }).click();
  await panel().getByText('Время переведено').waitFor();
  expect(await now.innerText()).not.toBe(before);
  const console = panel().getByRole('link', { name: 'Консоль песочницы' });
  expect(await console.getAttribute('href')).toBe(`${site.sandboxUrl}/_sandbox/`);
  await qa().close();
});

it('its network is cut and joined again', async () => {
  // A day later the session has ended.
  await logIn();
  await qa().look(/^Сбои/);
  await panel().getByLabel('Что идёт не так').selectOption('offline');
  await panel().getByText('Готово').waitFor();
  await qa().close();
  await page.goto(`${server.url}/#/payments`);
  await page.getByText('Нет связи').waitFor();
  await qa().look(/^Сбои/);
  await panel().getByLabel('Что идёт не так').selectOption('Ничего');
  await panel().getByText('Готово').waitFor();
  await qa().close();
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
  await page.locator('drsk-payments').getByText('6 610,84').first().waitFor();
});

it('letters of the service are read, and told of in the report', async () => {
  await qa().look(/^Письма/);
  await panel().getByText('28-26-000001').first().waitFor({ state: 'attached' });
  await qa().look(/^Отчёт/);
  const report = panel().getByRole('textbox', { name: 'Текст отчёта' });
  await expect.poll(() => report.inputValue()).toMatch(/^clock: \d{4}-/m);
  expect(await report.inputValue()).toContain(`api-base=${site.sandboxUrl}/v1`);
  expect(complaints).toEqual([]);
});

it('without the service it says what is left', async () => {
  await page.route(`${site.sandboxUrl}/**`, (route) => route.abort());
  await page.reload();
  await qa().look(/^Отчёт/);
  await panel().getByText('Служба настоящая').waitFor();
});
