import type { CDPSession, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askQuestion } from './ask-question.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

/** Runs in the page before its scripts: no push service is there to be reached. The keys are those of RFC 8291, Appendix A. */
function standInForPushService(): void {
  const keys = {
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };
  const endpoint = 'https://push.example.net/send/demo';
  const subscription = { endpoint, toJSON: () => ({ endpoint, keys }) };
  let known: object | null = null;
  const { prototype } = PushManager;
  Object.assign(prototype, {
    subscribe: async () => (known = subscription),
    getSubscription: async () => known,
  });
}

/** What a press of the notification has led to. */
interface Pressed {
  opened: string[];
  focused: string[];
}

interface Shown {
  title: string;
  body: string;
}

interface OwnScope {
  clients: { openWindow: unknown };
  WindowClient: { prototype: object };
  ExtendableEvent: new (type: string) => Event;
  screen: Map<string, Shown & { data: string }>;
  pressed: Pressed;
}

/** Runs in the worker: a browser without a head has no screen for notifications, and opens windows after real presses alone. */
function standInForScreen(): void {
  const scope = self as unknown as OwnScope;
  const pressed: Pressed = { opened: [], focused: [] };
  const screen: OwnScope['screen'] = new Map();
  Object.assign(ServiceWorkerRegistration.prototype, {
    async showNotification(title: string, options: NotificationOptions) {
      const { body = '', data, tag = '' } = options;
      screen.set(tag, { title, body, data });
    },
  });
  scope.clients.openWindow = async (url: string) => pressed.opened.push(url);
  Object.assign(scope.WindowClient.prototype, {
    async focus(this: { url: string }) {
      pressed.focused.push(this.url);
    },
  });
  Object.assign(scope, { pressed, screen });
}

/** Runs in the worker: the one notification on the screen is pressed, and closed by that. */
async function pressShown(): Promise<Pressed> {
  const { ExtendableEvent, pressed, screen } = self as unknown as OwnScope;
  const [[tag, { data }] = ['', { data: '' }]] = screen;
  const notification = { data, close: () => screen.delete(tag) };
  self.dispatchEvent(Object.assign(new ExtendableEvent('notificationclick'), { notification }));
  while (pressed.opened.length + pressed.focused.length === 0)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return { opened: pressed.opened.splice(0), focused: pressed.focused.splice(0) };
}

/** Runs in the worker: what stands on the screen. */
function shown(): Shown[] {
  const { screen } = self as unknown as OwnScope;
  return [...screen.values()].map(({ title, body }) => ({ title, body }));
}

/** Under which id the browser knows the worker. */
async function registrationId(session: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.endsWith('/drsk-push/'));
      if (own) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return found;
}

/** The browser of somebody who has turned notifications on by keyboard. */
async function turnedOn(reader: Reader) {
  const { page } = reader;
  const context = page.context();
  const { origin } = new URL(page.url());
  await context.grantPermissions(['notifications'], { origin });
  await page.addInitScript(standInForPushService);
  await page.goto(`${origin}/notifications/#settings=1`);
  await page.reload(); // for the script
  await reader.focusBy('Tab', 'checkbox', 'Показывать в этом браузере');
  const worker = context.waitForEvent('serviceworker');
  await reader.press('Space');
  await page.getByText('Уведомления в этом браузере включены.').first().waitFor();
  const session = await context.newCDPSession(page);
  return { origin, session, worker: await worker, id: await registrationId(session) };
}

it('a browser shows what the account tells, and a press leads there', async () => {
  const reader = await world.visitAs('individual', { width: 360 });
  const { origin, session, worker, id: registration } = await turnedOn(reader);
  expect(await reader.axeViolations()).toEqual([]);
  // It takes no page from a Service Worker of the site's own.
  expect(await reader.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await worker.evaluate(standInForScreen);
  const deliver = (data: object | string): Promise<unknown> =>
    session.send('ServiceWorker.deliverPushMessage', {
      origin,
      registrationId: registration,
      data: typeof data === 'string' ? data : JSON.stringify(data),
    });

  await reader.page.evaluate(askQuestion);
  const { payload } = await world.sandbox.lastPush();
  expect(payload.url).toMatch(new RegExp(`^${origin}/appeals/#id=`));
  await deliver(payload);
  const news = { title: 'Новости обращения', body: 'Подробности — в личном кабинете' };
  await expect.poll(() => worker.evaluate(shown)).toEqual([news]);
  await deliver(payload); // push services may deliver twice
  await expect.poll(() => worker.evaluate(shown)).toEqual([news]);
  expect(await pressed(worker)).toEqual({ opened: [payload.url], focused: [] });

  await deliver({ ...payload, url: reader.page.url() });
  await expect.poll(() => worker.evaluate(shown)).toEqual([news]);
  expect(await pressed(worker)).toEqual({ opened: [], focused: [reader.page.url()] });

  await deliver({ ...payload, url: 'https://elsewhere.example/' });
  await expect.poll(() => worker.evaluate(shown)).toEqual([news]);
  expect(await pressed(worker)).toEqual({ opened: [`${origin}/`], focused: [] });

  await deliver('nothing that we know');
  await expect
    .poll(() => worker.evaluate(shown))
    .toEqual([{ title: new URL(origin).host, body: '' }]);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

function pressed(worker: Worker): Promise<Pressed> {
  return worker.evaluate(pressShown);
}
