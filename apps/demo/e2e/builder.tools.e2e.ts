import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LoginPage } from '@drsk/widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integrityOf } from './foreign-site.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

interface Printed {
  script: string;
  places: string;
  policy: string;
}

let world: World;
let server: Server;
/** A site that has nothing but what was printed. */
let site = '';
let served: Printed = { script: '', places: '', policy: '' };
beforeAll(async () => {
  world = await World.begin();
  server = createServer((_request, response) => {
    const policy = `default-src 'self'; ${served.policy}; require-trusted-types-for 'script'`;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(
      `<!doctype html><html lang="ru"><head><title>Сайт</title>${served.script}</head><body>${served.places}</body></html>`,
    );
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  site = `http://localhost:${port}/`;
});
afterAll(async () => {
  server.close();
  await world.end();
});

async function openBuilder(path = '/builder/', width = 1280): Promise<Reader> {
  const reader = await world.visit({ width });
  await reader.open(path);
  await reader.page.locator('[data-snippet=script]').filter({ hasText: 'drsk' }).waitFor();
  return reader;
}

async function printed({ page }: Reader): Promise<Printed> {
  const text = (name: string) => page.locator(`[data-snippet=${name}]`).innerText();
  return {
    script: await text('script'),
    places: await text('places'),
    policy: await text('policy'),
  };
}

/** What PHP makes of the lines for its hosts: they are one string in quotes. */
function withoutPhp(lines: string): string {
  const [, text = ''] = /'(<script.*<\/script>)'/s.exec(lines) ?? [];
  return text.replaceAll(/\\(['\\])/g, '$1');
}

describe('the builder of snippets', () => {
  it.each([
    ['обычный HTML', (lines: string) => lines],
    ['WordPress', withoutPhp],
    ['1С-Битрикс', withoutPhp],
  ])('prints for %s what works there as it is', async (host, asHtml) => {
    const reader = await openBuilder();
    await reader.page.getByLabel(host).check();
    const lines = await printed(reader);
    served = { ...lines, script: asHtml(lines.script) };
    expect(served.script).toContain(`integrity="${integrityOf('drsk.js')}"`);

    const tab = await reader.openTab();
    const { page } = tab;
    await page.goto(site);
    const person = await world.personOf('individual');
    await new LoginPage(page).signIn(person);
    await page.getByText(person.name).first().waitFor();
    expect(tab.complaints.filter((line) => !line.startsWith('asked'))).toEqual([]);
    await reader.close();
  });

  it('follows every choice, and shows what visitors will see', async () => {
    const reader = await openBuilder();
    const { page } = reader;
    await page.getByLabel('калькулятор стоимости').check();
    await page.getByLabel('вход', { exact: true }).uncheck();
    await page.getByLabel('Регион').selectOption('25');
    await page.getByLabel('Цвета').selectOption('dark');
    await page.getByRole('combobox', { name: 'Язык' }).selectOption('en');
    await page.getByLabel('только эта версия').uncheck();
    const lines = await printed(reader);
    expect(lines.script).toMatch(
      /^<script async src="http:\/\/localhost:\d+\/drsk\/v0\/drsk\.js" data-api="[^"]+" data-region="25" data-theme="dark" data-locale="en"><\/script>$/,
    );
    expect(lines.places).toMatch(/^<drsk-tariff-calculator>/);
    await page.getByLabel('песочница вместо службы').check();
    const alone = await printed(reader);
    expect(alone.script).toContain('data-mode="sandbox" data-region="25"');
    expect(alone.script + alone.policy).not.toMatch(/data-api|connect-src/);
    const preview = page.locator('[data-preview]');
    await preview.locator('drsk-tariff-calculator').getByText('Cost').first().waitFor();
    expect(await preview.locator('drsk-login').count()).toBe(0);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('escapes what is typed', async () => {
    const reader = await openBuilder();
    const { page } = reader;
    await page.getByLabel('Адрес API').fill('https://a.test/v1?x="><script>&y=\'');
    await page.getByLabel('1С-Битрикс').check();
    const { script } = await printed(reader);
    expect(script).toContain('data-api="https://a.test/v1?x=&quot;&gt;&lt;script&gt;&amp;y=\\\'"');
    await reader.close();
  });

  it('copies at a press, in both languages', async () => {
    for (const [path, name, said] of [
      ['/builder/', 'Скопировать: Места виджетов', 'Скопировано'],
      ['/en/builder/', 'Copy: Places of widgets', 'Copied'],
    ] as const) {
      const reader = await openBuilder(path, 360);
      const { page } = reader;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name }).click();
      await page.getByRole('status').filter({ hasText: said }).waitFor();
      const { places } = await printed(reader);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(places);
      expect(await reader.isTooWide()).toBe(false);
      await reader.close();
    }
  });
});
