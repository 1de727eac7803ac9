import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newcomers, password } from './applicants.js';
import { beginApplication, textField } from './file-application.js';
import { logIn } from './log-in.js';
import type { Reader } from './reader.js';
import { register } from './register.js';
import { found, tracesOf } from './traces.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const [newcomer] = newcomers;
const answers = { 'Что подключаем': 'Баня Лихолесье', 'Адрес объекта': 'с. Чигири, Маячная, 77' };
const unsaved = 'Сушилка Верхотурье';
const typed = [...Object.values(newcomer.fields), newcomer.login, password];
const markers = [...typed, ...Object.values(answers), unsaved, newcomer.phone].filter(
  (text) => text.length > 5, // shorter ones are parts of other words
);

/** What the page says to whoever listens: its events, its console, its addresses. */
async function listenTo({ page }: Reader): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('request', (request) => heard.push(request.url()));
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await page.addInitScript(listenToEvents);
  return heard;
}

/** Runs in the page: every event of the widgets that a page may hear. */
function listenToEvents(): void {
  const names = ['signed-in', 'signed-out', 'session-expired', 'failure', 'draft-saved'];
  const further = ['registration-sent', 'email-confirmed', 'application-submitted', 'load-error'];
  const hear = (event: Event): void => {
    const detail: unknown = Reflect.get(event, 'detail');
    void Reflect.get(window, 'hear')(`${event.type} ${JSON.stringify(detail)} ${String(detail)}`);
  };
  for (const name of [...names, ...further]) document.addEventListener(`drsk-${name}`, hear);
}

async function fillIn({ page }: Reader): Promise<void> {
  await page.getByRole('radio', { name: 'Для дома, дачи, гаража' }).check();
  await page.getByRole('button', { name: 'Дальше' }).click();
  for (const [label, value] of Object.entries(answers)) await textField(page, label).fill(value);
  await page.getByText(/Сохранено в/).waitFor();
}

/** The last of it reaches nobody: the browser keeps it, and another page signs out. */
async function typeInVain({ page }: Reader): Promise<void> {
  const toDrafts = '**/applications/*';
  await page.route(toDrafts, (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.fallback(),
  );
  await textField(page, 'Что подключаем').fill(unsaved);
  await page.getByText('Пока ответы хранятся в этом браузере').waitFor();
}

describe('personal data', () => {
  it('are nowhere in the browser after the sign-out, and never in events, console or addresses', async () => {
    const reader = await world.visit();
    const { page } = reader;
    const heard = await listenTo(reader);
    await reader.open('/account/registration');
    await register(reader.page, newcomer);
    const letter = await world.sandbox.letterTo(newcomer.email);
    await page.goto(letter.links[0]!);
    await page.getByText('Адрес подтверждён').waitFor();
    await reader.open('/account/login');
    await logIn(page, { ...newcomer, password });
    await reader.open('/account/new');
    await beginApplication(page);
    await fillIn(reader);
    expect(found(await tracesOf(page), Object.values(answers))).toHaveLength(2);
    await typeInVain(reader);
    await reader.open('/account/profile');
    expect(found(await tracesOf(page), [unsaved])).toHaveLength(1);
    await page.getByText(newcomer.fields.Фамилия).first().waitFor();

    await page.getByRole('button', { name: /Меню пользователя/ }).click();
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
    await page.getByText('войдите в личный кабинет').first().waitFor();
    expect(found(await tracesOf(page), markers)).toEqual([]);
    await page.goBack();
    await reader.settle();
    expect(found(await tracesOf(page), markers)).toEqual([]);

    const signed = heard.filter((text) => text.startsWith('drsk-'));
    expect(signed.join()).toMatch(/drsk-signed-in.*drsk-draft-saved.*drsk-signed-out/);
    expect(found(heard.map(decodeURIComponent).join('\n'), markers)).toEqual([]);
    const afterwards = heard.filter((text) => text !== letter.links[0]); // the link itself was followed
    expect(found(afterwards.join('\n'), ['token='])).toEqual([]);
    await reader.close();
  });
});
