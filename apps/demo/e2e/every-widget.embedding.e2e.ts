import { createSandbox } from '@drsk/mock-server';
import { LoginPage } from '@drsk/widgets/testing';
import type { Browser, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { built, ForeignSite, scriptTag } from './foreign-site.js';
import { lendBrowser, returnBrowser } from './browser.js';

/** Those that draw nothing of their own. */
const silent = ['drsk-config', 'drsk-signed'];
/** Of every widget that was built. */
const tags = Object.keys(JSON.parse(built('manifest.json')).tags).filter(
  (tag) => !silent.includes(tag),
);
const body = tags
  .map(
    (tag) =>
      `<section id="${tag}"><${tag} login-url="/login"><a href="tel:88001000397">Позвоните</a></${tag}></section>`,
  )
  .join('');
const script = scriptTag('data-api="https://site.test/v1" data-region="28"');

const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
let browser: Browser;
let site: ForeignSite;
beforeAll(async () => {
  browser = await lendBrowser();
});
beforeEach(async () => {
  site = await ForeignSite.open(browser);
  await site.page.context().route('https://site.test/v1/**', answer);
});
afterEach(() => site.close());
afterAll(() => returnBrowser(browser));

/** To any page: one that keeps nothing has no origin either. */
async function answer(route: Route): Promise<void> {
  const request = route.request();
  const body = request.postDataBuffer();
  const response = await sandbox.fetch(
    new Request(request.url(), {
      method: request.method(),
      headers: request.headers(),
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
  await route.fulfill({
    status: response.status,
    headers: {
      ...Object.fromEntries(response.headers),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
    },
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Tags in which the reader sees what stands there for want of a widget. */
const withFallback = (): Promise<string[]> =>
  site.page.evaluate(
    (all) =>
      all.filter((tag) => {
        const inside = document.querySelector(`#${tag} > ${tag} > a[href^=tel]`);
        return inside !== null && inside.getClientRects().length > 0;
      }),
    tags,
  );

/** Until every widget shows something of its own. */
async function allAreThere(): Promise<void> {
  for (const tag of tags) {
    const own = site.page.locator(`#${tag} > ${tag} .container`).first();
    await expect
      .poll(() => own.innerText().catch(() => ''), { message: tag, timeout: 20_000 })
      .not.toBe('');
  }
  expect(await withFallback()).toEqual([]);
}

it('the script is blocked: what stands in every tag is in view', async () => {
  site.decide((route) => route.abort('blockedbyclient'));
  await site.show(script, body);
  expect(await withFallback()).toEqual(tags);
});

it('no file comes: the page is told of every tag, what stands there stays, and every widget comes with the network', async () => {
  site.decide((route, name) => (name === 'drsk.js' ? undefined : route.abort()));
  const listener = `<script>
    window.told = new Set();
    document.addEventListener('drsk-load-error', ({ detail }) => told.add(detail.tag));
  </script>`;
  await site.show(listener + script, body);
  await site.page.waitForFunction(
    (count) => Reflect.get(window, 'told').size === count,
    tags.length,
  );
  expect(await withFallback()).toEqual(tags);
  site.decide(() => undefined);
  await site.setOffline(true);
  await site.setOffline(false);
  await allAreThere();
});

it('the browser keeps nothing, neither cookies nor storage: every widget is there, and a login signs in', async () => {
  const errors: string[] = [];
  site.page.on('pageerror', (error) => errors.push(error.message));
  // A page without an origin: whatever names a store of the browser throws.
  const headers = { 'content-security-policy': 'sandbox allow-scripts allow-forms' };
  await site.show(script, body, headers);
  await allAreThere();
  const refused = await site.page.evaluate(() => {
    try {
      return `kept ${window.localStorage.length}`;
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('SecurityError');
  const [person] = sandbox.people;
  await new LoginPage(site.page.locator('#drsk-login')).signIn(person!);
  await site.page.locator('#drsk-user').getByText(person!.name).waitFor();
  expect(errors).toEqual([]);
});

it('what follows a login does not come, and then does: nobody has to press anything', async () => {
  let isBroken = true;
  const later = ['open-step.js', 'user-menu.js'];
  site.decide((route, name) => (isBroken && later.includes(name) ? route.abort() : undefined));
  await site.page.clock.install();
  await site.show(script, '<drsk-login></drsk-login><drsk-user></drsk-user>');
  await new LoginPage(site.page).signIn(sandbox.people[1]!);
  await site.page.locator('drsk-login').getByText('Попробовать ещё раз').waitFor();
  await site.page.locator('drsk-user .menu .alert').waitFor({ state: 'attached' });
  isBroken = false;
  await site.page.clock.fastForward(15_000);
  await site.page.getByText('Вы вошли').waitFor();
  await site.page.locator('drsk-user .menu .alert').waitFor({ state: 'detached' });
});
