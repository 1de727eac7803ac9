import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  built,
  channel,
  exactLoader,
  ForeignSite,
  integrityOf,
  scriptTag,
  sendFile,
  widgetHost,
} from './foreign-site.js';
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

const login = '<drsk-login><a href="tel:88001000397">Позвоните</a></drsk-login>';
const password = 'drsk-login input[name=password]';

describe('a login on somebody else’s page', () => {
  it('takes three files, and none but the loader holds another up', async () => {
    const allAsked = new Promise<void>((resolve) => {
      // Whoever asks only once another is answered waits for ever.
      site.decide((route, name) => {
        if (name === 'drsk.js') return undefined;
        if (site.asked.length === 3) resolve();
        return allAsked.then(() => sendFile(route));
      });
    });
    await site.show(scriptTag(), login);
    await site.page.locator(password).waitFor();
    expect(site.names.toSorted()).toEqual(['core.js', 'drsk.js', 'login.js']);
    expect(site.asked[0]).toBe(`${widgetHost}/${channel}/drsk.js`);
  });

  it('works where every script needs a nonce and no text may become code', async () => {
    const policy = [
      "default-src 'self'",
      "script-src 'nonce-r4nd0m' 'strict-dynamic'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ];
    await site.show(
      scriptTag('nonce="r4nd0m"'),
      `${login}<drsk-user></drsk-user><div data-drsk-widget="offices"></div>`,
      { 'content-security-policy': policy.join('; ') },
    );
    await site.page.locator(password).waitFor();
    await site.page.waitForFunction(() => customElements.get('drsk-offices'));
    expect(site.console.filter((line) => /policy|trusted/i.test(line))).toEqual([]);
  });
});

describe('a page with a name in its header', () => {
  it('is not asked to bring what shows data', async () => {
    await site.show(scriptTag(), '<drsk-user login-url="/login"></drsk-user>');
    await site.page.getByRole('link', { name: 'Войти' }).waitFor();
    expect([...new Set(site.names)].toSorted()).toEqual([
      'core.js',
      'drsk.js',
      'rest.js',
      'user.js',
    ]);
  });
});

describe('wherever the script has got to', () => {
  it.each([
    ['at the end of the page, deferred', '', `${login}${scriptTag().replace('async', 'defer')}`],
    ['twice', scriptTag() + scriptTag('data-locale="en"', exactLoader), login],
    ['as a module', scriptTag('type="module"'), login],
    ['pinned by its hash', pinned(), login],
    ['before its widget', scriptTag(), ''],
  ])('%s, it loads each file once', async (_how, head, body = '') => {
    await site.show(head, body);
    if (!body.includes('drsk-login'))
      await site.page.evaluate(
        (html) => document.body.insertAdjacentHTML('beforeend', html),
        login,
      );
    await site.page.locator(password).waitFor();
    const files = site.names.filter((name) => name !== 'drsk.js');
    expect(files.toSorted()).toEqual(['core.js', 'login.js']);
  });

  it('added when the page has long been there, it finds the widgets', async () => {
    await site.show('', login);
    await site.page.addScriptTag({ url: `${widgetHost}/${channel}/drsk.js` });
    await site.page.locator(password).waitFor();
  });

  it('joined with other scripts, it is told where the files are', async () => {
    site.add('/cache/all.js', `var other = 1;\n${built('drsk.js')};var more = 2;`);
    const where = `<script data-base="${widgetHost}" data-locale="en">var theme = 'site';</script>`;
    await site.show(`${where}<script src="/cache/all.js"></script>`, login);
    await site.page.getByText('Password').first().waitFor();
  });

  it('renamed, it takes its own word for it', async () => {
    site.add('/local/js/cabinet.min.js', built('drsk.js'));
    const attributes = `data-base="${widgetHost}/" data-locale="en"`;
    await site.show(scriptTag(attributes, '/local/js/cabinet.min.js?v=3'), login);
    await site.page.getByText('Password').first().waitFor();
  });

  it('kept for weeks, it asks for the files that it was built with', async () => {
    await site.show(scriptTag(), login);
    await site.page.locator(password).waitFor();
    const folders = site.asked.slice(1).map((url) => new URL('.', url).pathname);
    expect(new Set(folders).size).toBe(1);
    expect(folders[0]).toMatch(/^\/\d+\.\d+\.\d+\/[\da-f]{8}\/$/);
  });
});

function pinned(): string {
  return scriptTag(`integrity="${integrityOf('drsk.js')}" crossorigin="anonymous"`, exactLoader);
}
