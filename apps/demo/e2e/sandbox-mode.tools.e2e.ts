import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newcomers, password } from './applicants.js';
import { violationsOf } from './axe-violations.js';
import { beginApplication, fillApplication, submitApplication } from './file-application.js';
import { filings } from './filings.js';
import { channels } from './foreign-site.js';
import { enterCredentials } from './log-in.js';
import { Panel } from './panel.js';
import { PlainServer } from './plain-server.js';
import { register } from './register.js';
import { lendBrowser } from './browser.js';

const policy = [
  "default-src 'self'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
const html = `<!doctype html><html lang="ru"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><link rel="icon" href="/drsk/v0/none.svg"><title>Сайт</title>
  <script nonce="r4nd0m" async src="/drsk/v0/drsk.js" data-region="28" data-mode="sandbox" data-debug></script></head>
  <body><main><drsk-account heading-level="1" methods="password esia"></drsk-account></main></body></html>`;

let page: Page;
let server: PlainServer;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  server = await PlainServer.start(
    { '/drsk/': `${channels}/` },
    {
      '/': { html, headers: { 'content-security-policy': policy } },
      '/en': { html: html.replace('lang="ru"', 'lang="en"'), headers: {} },
    },
  );
  const browser = await lendBrowser();
  page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 360, height: 800 } });
  page.setDefaultTimeout(30_000);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/policy|trusted/i.test(message.text())) complaints.push(message.text());
  });
});
afterAll(async () => {
  await page.context().close();
  await server.stop();
});

const qa = () => new Panel(page);
const panel = () => qa().self;
const [newcomer] = newcomers;

it('somebody registers, confirms an e-mail, files an application, and no service is there', async () => {
  await page.goto(`${server.url}/#/registration`);
  await register(page, newcomer);

  await qa().look(/^Письма/);
  expect(await violationsOf(page, { rules: undefined, isForced: false })).toEqual([]);
  await panel().getByRole('link', { name: 'Открыть на этой странице' }).first().click();
  await page.getByText('Адрес подтверждён').waitFor();
  await qa().close();
  await page.goto(`${server.url}/#/applications`);
  await enterCredentials(page, { ...newcomer, password });
  await page.getByRole('heading', { name: 'Мои заявки' }).waitFor();
  await page.goto(`${server.url}/#/new`);
  await beginApplication(page);
  await fillApplication(page, filings[0]);
  expect(await submitApplication(page)).toMatch(/^28-26-/);
});

it('the clock moves by the panel, and what was done is there after a reload', async () => {
  await page.goto(`${server.url}/#/applications`);
  await page.reload();
  await page.locator('drsk-applications').getByText('Жилой дом').waitFor();
  await qa().look(/^Время/);
  const now = panel().getByText(/В песочнице сейчас/);
  const before = await now.innerText();
  await panel().getByRole('button', { name: '+5 рабочих дней' }).click();
  await panel().getByText('Время переведено').waitFor();
  expect(await now.innerText()).not.toBe(before);
});

it('a fault by the panel shows in a widget, and is over when it is taken away', async () => {
  await qa().look(/^Сбои/);
  await panel().getByLabel('Что идёт не так').selectOption('offline');
  await panel().getByText('Готово').waitFor();
  await qa().close();
  await page.goto(`${server.url}/#/payments`);
  await page.getByText('Нет связи').waitFor();
  await qa().look(/^Сбои/);
  await panel().getByLabel('Что идёт не так').selectOption('Ничего');
  await qa().close();
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
  await page.getByText('Нет связи').waitFor({ state: 'detached' });
});

it('another scenario is another beginning', async () => {
  await qa().look(/^Сценарий/);
  await panel()
    .getByLabel(/household-awaiting-payment/)
    .check();
  const opened = page.waitForEvent('load');
  await panel().getByRole('button', { name: 'Открыть', exact: true }).click();
  await opened;
  await qa().look(/^Люди/);
  await panel().getByRole('button', { name: 'Войти', exact: true }).first().click();
  await qa().said('Вход выполнен');
  await qa().close();
  await page.goto(`${server.url}/#/payments`);
  await page.getByRole('button', { name: /^Картой/ }).click();
  await page.getByRole('button', { name: 'Оплата проходит' }).click();
  await page.getByText('Банк подтвердил, деньги идут').waitFor();
});

it('the receipt of a payment opens in a window of its own', async () => {
  await qa().look(/^Время/);
  await panel().getByRole('button', { name: '+5 рабочих дней' }).click();
  await panel().getByText('Время переведено').waitFor();
  await qa().close();
  await page.reload();
  await page.getByText(/^Чек: аванс/).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: /чек/i }).first().click();
  const receipt = await opened;
  await receipt.getByText('Это не чек').waitFor();
  expect(receipt.url()).toMatch(/^blob:/);
  await receipt.close();
});

it('the address of a calendar gives its file', async () => {
  await page.goto(`${server.url}/#/applications`);
  await page.getByRole('button', { name: 'Сроки в календаре' }).click();
  await page.getByRole('button', { name: /Получить адрес/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: /Открыть в календаре/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
});

it('somebody logs in by ЕСИА, and is where they wanted to be', async () => {
  await page.getByRole('button', { name: /Сопкина/ }).click();
  await page.getByRole('menuitem', { name: 'Выйти' }).click();
  await page.getByRole('heading', { name: 'Вход в личный кабинет' }).waitFor();
  await page.goto(`${server.url}/#/payments`);
  await page.getByRole('button', { name: /Госуслуги/ }).click();
  await page.getByRole('button', { name: 'Вернуться, не входя' }).click();
  await page.getByText('Вы отменили вход через Госуслуги').waitFor();
  await page.getByRole('button', { name: 'Войти через Госуслуги' }).click();
  await page.getByRole('button', { name: /^Сопкина Мария Андреевна/ }).click();
  await expect.poll(() => page.url(), { timeout: 20_000 }).toBe(`${server.url}/#/payments`);
  await page.locator('drsk-payments').getByText('Счёт №').waitFor();
});

it('nothing but the files of the widgets was asked for', () => {
  expect(complaints).toEqual([]);
  expect(asked.filter((path) => path !== '/' && !path.startsWith('/drsk/'))).toEqual([]);
});

it('the mark is in the language of the page', async () => {
  await page.goto(`${server.url}/en`);
  await panel().getByText('Sandbox: sample data only').waitFor();
});
