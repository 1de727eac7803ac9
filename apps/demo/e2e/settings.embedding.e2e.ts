import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ForeignSite, scriptTag } from './foreign-site.js';
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

const login = '<drsk-login></drsk-login>';
const password = 'drsk-login input[name=password]';
interface Drsk {
  push: (command: (drsk: Drsk) => void) => void;
  configure: (settings: Record<string, string>) => void;
}

const push = (body: string): string =>
  `<script>(window.drsk = window.drsk || []).push(function (drsk) { ${body} });</script>`;

describe('what a page says to the widgets', () => {
  it('may be said before they are there', async () => {
    await site.show(
      push('throw new Error("theirs")') +
        push('drsk.configure({ locale: "en", apiBase: "https://site.test/v1" })') +
        push('drsk.on("load-error", function (event) { window.told = event.detail; })') +
        scriptTag('data-locale="ru"'),
      `${login}<div data-drsk-widget="logn"></div>`,
    );
    await site.page.getByText('Password').first().waitFor();
    await site.page.waitForFunction(() => Reflect.get(window, 'told'));
    expect(await site.page.evaluate(() => Reflect.get(window, 'told'))).toEqual({
      tag: 'drsk-logn',
      reason: 'unknown-widget',
    });
    expect(site.console).toContain('theirs');
    await expect
      .poll(() => site.console)
      .toContainEqual(
        expect.stringContaining('drsk.js does not know “drsk-logn”. Perhaps “drsk-login”'),
      );
  });

  it('and afterwards: they follow at once', async () => {
    await site.show(scriptTag(), login);
    await site.page.getByText('Пароль').first().waitFor();
    await site.page.evaluate(() => {
      const commands = Reflect.get(window, 'drsk') as unknown as Drsk;
      commands.push((drsk) => drsk.configure({ locale: 'en' }));
    });
    await site.page.getByText('Password').first().waitFor();
  });

  it('gives way to what is nearer', async () => {
    await site.show(
      push('drsk.configure({ locale: "ru" })') + scriptTag('data-locale="en"'),
      `<drsk-login id="far"></drsk-login><drsk-config locale="en">
         <drsk-login id="near"></drsk-login><drsk-login id="own" locale="ru"></drsk-login>
       </drsk-config>`,
    );
    await site.page.locator('#own input[name=password]').waitFor();
    const language = (id: string) =>
      site.page.locator(`#${id} .container`).first().getAttribute('lang');
    expect(await Promise.all(['far', 'near', 'own'].map(language))).toEqual(['ru', 'en', 'ru']);
  });
});

describe('a name or a value that means nothing', () => {
  const advice = (): string[] => site.console.filter((line) => line.includes('«'));

  it('is told once, with what was probably meant', async () => {
    const mistaken = '<drsk-login sucess-url="/account" class="ours" data-aos="fade"></drsk-login>';
    await site.show(
      scriptTag('data-regoin="28" data-cfasync="false"'),
      `${mistaken}${mistaken}<drsk-login theme="drak"></drsk-login>
       <div data-drsk-widget="offices" data-regoin="28" data-element_type="section"></div>`,
    );
    await site.page.locator(password).nth(2).waitFor();
    await expect.poll(() => advice().length).toBe(4);
    const lines = advice().toSorted();
    expect(lines[0]).toContain(
      '<div> не знает «data-regoin». Возможно, имелось в виду «data-region»',
    );
    expect(lines[1]).toContain(
      '<drsk-login> не знает «sucess-url». Возможно, имелось в виду «success-url»',
    );
    expect(lines[2]).toContain(
      '<drsk-login>: «theme» не бывает «drak». Возможно, имелось в виду «dark». Есть: auto',
    );
    expect(lines[3]).toContain(
      '<script> не знает «data-regoin». Возможно, имелось в виду «data-region»',
    );
    await site.page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      mistaken,
    );
    await site.page.locator(password).nth(3).waitFor();
    expect(advice()).toHaveLength(4);
  });

  it('on a login alone is told with the first key', async () => {
    await site.show(scriptTag(), '<drsk-login sucess-url="/account"></drsk-login>');
    await site.page.locator(password).waitFor();
    expect(site.names).toHaveLength(3);
    await site.page.locator(password).press('a');
    await expect.poll(() => advice()).toHaveLength(1);
  });

  it('costs nothing where there is none', async () => {
    await site.show(
      scriptTag(),
      '<drsk-login success-url="/" region="28" theme="dark"></drsk-login>',
    );
    await site.page.locator(password).waitFor();
    expect(site.names).toHaveLength(3);
  });
});

describe('a page whose looks and words the widgets take', () => {
  const strict = {
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'nonce-r4nd0m' 'strict-dynamic'",
      "style-src 'self' 'nonce-r4nd0m'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  };
  const styles = (text: string): string => `<style nonce="r4nd0m">${text}</style>`;
  const complaints = (): string[] => site.console.filter((line) => /policy|trusted|«/i.test(line));

  it('lends them its font and colours, under a strict policy, before they are drawn', async () => {
    await site.show(
      scriptTag('nonce="r4nd0m" data-theme="inherit"') +
        styles(`body { background: #101b14; color: #dfe9e0; font-family: Georgia, serif }
                .btn-primary { background: #2f8f4e; color: #fff }`),
      `<button class="btn-primary">Поиск</button>${login}`,
      strict,
    );
    await site.page.locator(password).waitFor();
    const { fontFamily, backgroundColor } = await site.page
      .locator('drsk-login .container')
      .first()
      .evaluate((container) => getComputedStyle(container));
    expect({ fontFamily, backgroundColor }).toEqual({
      fontFamily: 'Georgia, serif',
      backgroundColor: 'rgb(16, 27, 20)',
    });
    expect(site.names).toContain('surroundings.js');
    expect(complaints()).toEqual([]);
  });

  it('has them speak another language, from a file of its own', async () => {
    const texts = JSON.stringify({ sah: { Пароль: 'Аһарык тыл', Войти: 'Киирии' } });
    site.add('/sah.json', texts, { 'content-type': 'application/json' });
    await site.show(
      scriptTag('nonce="r4nd0m" data-locale="sah" data-texts="/sah.json"'),
      login,
      strict,
    );
    await site.page.getByRole('button', { name: 'Киирии', exact: true }).waitFor();
    expect(await site.page.getByLabel('Аһарык тыл', { exact: true }).count()).toBe(1);
    // A widget beside it makes the loader look at what is written.
    await site.page.evaluate(() => document.body.append(document.createElement('drsk-offices')));
    await site.page.waitForFunction(() => customElements.get('drsk-offices'));
    expect(complaints()).toEqual([]);
  });

  it('is not waited for when what takes them does not come', async () => {
    site.decide((route, name) => (name === 'surroundings.js' ? route.abort() : undefined));
    await site.show(scriptTag('data-theme="inherit"'), login);
    await site.page.locator(password).waitFor();
    expect(site.names).toContain('surroundings.js');
  });
});

describe('a place', () => {
  it('takes the attributes that its widget knows, and no others', async () => {
    await site.show(
      scriptTag(),
      `<div data-drsk-widget="login" data-success-url="/account" data-onclick="window.hasRun = true" data-style="color: red">
         <a href="tel:88001000397">Позвоните</a>
       </div>`,
    );
    await site.page.locator(password).waitFor();
    const names = await site.page.evaluate(() =>
      document.querySelector('drsk-login')?.getAttributeNames(),
    );
    expect(names).toEqual(['success-url']);
    expect(await site.page.locator('drsk-login > a').textContent()).toBe('Позвоните');
  });

  it('of a page that was kept as it was drawn is left as it is', async () => {
    await site.show(scriptTag(), `<div data-drsk-widget="login">${login}</div>`);
    await site.page.locator(password).waitFor();
    await expect.poll(() => site.names).toContain('rest.js');
    await site.page.waitForLoadState('networkidle');
    expect(await site.page.locator('drsk-login').count()).toBe(1);
  });

  it('loads its widget when the reader comes near, where it says so', async () => {
    await site.show(
      scriptTag(),
      `<div style="block-size: 5000px"></div>
       <drsk-login loading="lazy"></drsk-login><div data-drsk-widget="offices" data-loading="visible"></div>`,
    );
    await expect.poll(() => site.names).toContain('rest.js');
    await site.page.waitForLoadState('networkidle');
    const isDefined = (tag: string) =>
      site.page.evaluate((name) => customElements.get(name) !== undefined, tag);
    expect(await isDefined('drsk-login')).toBe(false);
    await site.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await site.page.locator(password).waitFor();
    await site.page.waitForFunction(() => customElements.get('drsk-offices'));
  });

  it('need not be there yet for its files to come', async () => {
    await site.show(scriptTag('data-widgets="login offices"'), '');
    await site.page.waitForFunction(
      () => customElements.get('drsk-login') && customElements.get('drsk-offices'),
    );
  });
});
