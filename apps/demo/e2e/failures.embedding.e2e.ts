import type { Browser, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ForeignSite, scriptTag, secondHost, sendFile, widgetHost } from './foreign-site.js';
import { enterCredentials } from './log-in.js';
import { lendBrowser, returnBrowser } from './browser.js';

let browser: Browser;
let site: ForeignSite;
beforeAll(async () => {
  browser = await lendBrowser();
});
beforeEach(async () => {
  site = await ForeignSite.open(browser);
});
afterEach(() => site.close());
afterAll(() => returnBrowser(browser));

const phone = '<a href="tel:88001000397">Позвоните</a>';
const login = `<drsk-login>${phone}</drsk-login>`;
const password = 'drsk-login input[name=password]';
/** Keeps what the page was told, for `told()`. */
const listener = `<script>
  window.told = [];
  document.addEventListener('drsk-load-error', ({ detail }) =>
    told.push({ tag: detail.tag, reason: detail.reason, url: detail.url, at: performance.now() }));
</script>`;

interface Told {
  tag: string;
  reason: string;
  url?: string;
  at: number;
}

async function told(): Promise<Told[]> {
  await site.page.waitForFunction(() => Reflect.get(window, 'told').length > 0);
  return site.page.evaluate(() => Reflect.get(window, 'told'));
}

const fallback = () => site.page.getByText('Позвоните');
const isOn = (host: string, route: Route): boolean => route.request().url().startsWith(host);

/** One more line, which would do harm. */
const tampered = (text: string): string => `window.hasRun = true;${text}`;

describe('a file that is not the one that was built', () => {
  it.each(['core.js', 'login.js'])('%s does not run: what stood there stays', async (changed) => {
    site.decide((route, name) => (name === changed ? sendFile(route, tampered) : undefined));
    await site.show(listener + scriptTag(), login);
    const [first] = await told();
    expect(first).toMatchObject({ tag: 'drsk-login', reason: 'integrity' });
    expect(first?.url).toContain(changed);
    expect(await fallback().isVisible()).toBe(true);
    expect(await site.page.evaluate(() => Reflect.get(window, 'hasRun'))).toBe(undefined);
  });

  it.each(['rest.js', 'data.js', 'offices.js'])(
    '%s of a widget with data neither',
    async (changed) => {
      site.decide((route, name) => (name === changed ? sendFile(route, tampered) : undefined));
      await site.show(listener + scriptTag(), `<drsk-offices>${phone}</drsk-offices>`);
      expect((await told())[0]).toMatchObject({ tag: 'drsk-offices', reason: 'integrity' });
      expect(await site.page.evaluate(() => Reflect.get(window, 'hasRun'))).toBe(undefined);
    },
  );

  it.each(['rest.js', 'calls.js'])(
    '%s of a later step neither: the login says so and keeps what was typed',
    async (changed) => {
      site.decide((route, name) => (name === changed ? sendFile(route, tampered) : undefined));
      await site.show(scriptTag('data-api="https://site.test/v1"'), login);
      await site.page.locator(password).waitFor();
      await enterCredentials(site.page, {
        applicantKind: 'individual',
        login: '112-233-445 95',
        password: 'Пароль-2026',
      });
      await site.page.locator('drsk-login .alert-danger').first().waitFor();
      expect(site.names).toContain(changed);
      expect(await site.page.evaluate(() => Reflect.get(window, 'hasRun'))).toBe(undefined);
      expect(await site.page.locator(password).inputValue()).toBe('Пароль-2026');
    },
  );

  it.each(['later.js', 'offices-part.js'])(
    '%s neither: the widget says that something is missing',
    async (changed) => {
      site.decide((route, name) => (name === changed ? sendFile(route, tampered) : undefined));
      await site.show(scriptTag(), `<drsk-offices>${phone}</drsk-offices>`);
      await site.page.getByRole('button', { name: 'Попробовать ещё раз' }).waitFor();
      expect(site.names).toContain(changed);
      expect(await site.page.evaluate(() => Reflect.get(window, 'hasRun'))).toBe(undefined);
    },
  );
});

describe('when a file does not come', () => {
  it('is asked for again', async () => {
    let failures = 0;
    site.decide((route, name) => {
      if (name !== 'core.js' || failures > 0) return undefined;
      failures += 1;
      return route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } });
    });
    await site.show(listener + scriptTag(), login);
    await site.page.locator(password).waitFor();
    expect(site.names.filter((name) => name === 'core.js')).toHaveLength(2);
    expect(await site.page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
  });

  it('and the browser never asks for it again, another spelling of its folder is another file', async () => {
    site.decide((route, name) =>
      name === 'drsk.js' || route.request().url().includes('%') ? undefined : route.abort(),
    );
    await site.show(listener + scriptTag(), login);
    await site.page.locator(password).waitFor();
  });

  it('the second host is asked', async () => {
    site.decide((route, name) =>
      isOn(widgetHost, route) && name !== 'drsk.js' ? route.abort() : undefined,
    );
    await site.show(
      listener + scriptTag(`data-fallback="${secondHost}"`),
      login + '<drsk-offices></drsk-offices>',
    );
    await site.page.locator(password).waitFor();
    await site.page.waitForFunction(() => customElements.get('drsk-offices'));
    expect(await site.page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
  });

  it('and neither has it, the page is told and what stood there stays', async () => {
    site.decide((route, name) => (name === 'drsk.js' ? undefined : route.abort()));
    await site.show(listener + scriptTag(`data-fallback="${secondHost}"`), login);
    const [first] = await told();
    expect(first).toMatchObject({ tag: 'drsk-login', reason: 'network' });
    expect(first?.at).toBeLessThan(8_000);
    expect(await fallback().isVisible()).toBe(true);
  });

  it('and nobody answers, the page is told within eight seconds; what comes late is shown', async () => {
    const waiting: Route[] = [];
    site.decide((route, name) => {
      if (name === 'drsk.js') return undefined;
      waiting.push(route);
      return Promise.resolve();
    });
    await site.show(listener + scriptTag(), login);
    const [first] = await told();
    expect(first).toMatchObject({ tag: 'drsk-login', reason: 'network' });
    expect(first?.at).toBeLessThan(8_000);
    expect(await fallback().isVisible()).toBe(true);
    await Promise.all(waiting.map((route) => sendFile(route)));
    await site.page.locator(password).waitFor();
  });

  it('the widget comes by itself when the network is back', async () => {
    let isBroken = true;
    site.decide((route, name) => (name === 'drsk.js' || !isBroken ? undefined : route.abort()));
    await site.show(listener + scriptTag(), '');
    await site.setOffline(true);
    await site.page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `${login}<drsk-offices></drsk-offices>`,
    );
    expect((await told())[0]).toMatchObject({ tag: 'drsk-login', reason: 'offline' });
    isBroken = false;
    await site.setOffline(false);
    await site.page.locator(password).waitFor();
    await site.page.waitForFunction(() => customElements.get('drsk-offices'));
  });
});
