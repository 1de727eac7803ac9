import { AccountPage, DocumentsPage, LoginPage, TrackerPage } from '@drsk/widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileByProgram } from './file-by-program.js';
import type { Reader } from './reader.js';
import type { Person } from './sandbox.js';
import { World } from './world.js';

let world: World;
let person: Person;
let applicationId: string;
beforeAll(async () => {
  world = await World.begin();
  person = await world.personOf('individual');
  ({ id: applicationId } = await fileByProgram(world));
});
afterAll(() => world.end());

/** The page with the whole account, at one of its addresses, before anybody has signed in. */
async function openAccount(address: string, width = 1280) {
  const reader = await world.visit({ width });
  await reader.open(address);
  return { reader, account: new AccountPage(reader.page) };
}

/** Names of the widgets that the page has asked for. */
async function loaded({ page }: Reader): Promise<string[]> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return names.flatMap((name) => /\/drsk\/.+\/([\w-]+)\.js$/.exec(name)?.[1] ?? []);
}

describe('the whole account in one tag', () => {
  it('leads from the login to the wanted place, and on by the menu and back', async () => {
    const { reader, account } = await openAccount('/cabinet/#/payments');
    const { page } = reader;
    await account.signIn(person);
    await account.view('payments').waitFor();
    expect(page.url()).toMatch(/\/cabinet\/#\/payments$/);
    expect(await page.title()).toBe('Оплата — Личный кабинет — Амурские электрические сети');

    expect(await loaded(reader), 'nothing before it is shown').not.toContain('documents');
    await account.goTo('documents');
    await new DocumentsPage(page).heading.waitFor();
    expect(await loaded(reader)).toContain('documents');
    await account.goTo('applications');
    await account.root.locator(`drsk-applications a[href*="${applicationId}"]`).first().click();
    await account.view('application').waitFor();
    expect(page.url()).toContain(`/cabinet/#/applications/${applicationId}`);
    await page.goBack();
    await account.view('applications').waitFor();
    await page.goBack();
    await account.view('documents').waitFor();
    await page.reload();
    await account.view('documents').waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('opens where letters lead, on a site that has nothing but this page', async () => {
    const letters = await world.sandbox.letters();
    const link = letters.flatMap(({ links }) => links).find((url) => url.includes(applicationId));
    const { pathname, hash } = new URL(link ?? '');
    const { reader, account } = await openAccount(`/cabinet${pathname}${hash}`);
    const { page } = reader;
    await account.signIn(person);
    await account.view('application').waitFor();
    await new TrackerPage(page).part('stages').waitFor();
    await account.goTo('profile');
    await page.reload();
    await account.view('profile').waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('asks in place when the session ends elsewhere, and goes on with what was typed', async () => {
    const { reader, account } = await openAccount('/cabinet/#/appeals');
    const { page } = reader;
    await account.goTo('login');
    await account.signIn(person);
    await account.goTo('new');
    await page.getByRole('button', { name: /Начать новую заявку/ }).click();
    await page.getByRole('radio', { name: 'Для дома, дачи, гаража' }).check();
    await page.getByRole('button', { name: 'Дальше' }).click();
    const elsewhere = await openAccount('/cabinet/#/profile?section=devices');
    await elsewhere.account.signIn(person);
    const others = elsewhere.reader.page.getByRole('button', { name: 'Завершить все остальные' });
    await others.click();
    await others.last().click();
    await elsewhere.reader.page.getByText('Других сеансов нет').waitFor();
    // Whenever the page hears of it, what is typed at that moment is typed into this field.
    const field = page.getByRole('textbox', { name: 'Что подключаем' });
    await field.evaluate(typeInto, 'Баня у реки');
    await page.getByRole('heading', { name: 'Вход завершён' }).waitFor();
    expect(page.url()).toContain('/cabinet/#/new');
    expect(await field.inputValue()).toBe('Баня у реки');
    await new LoginPage(page.locator('drsk-session-ended')).signIn(person);
    await page.getByText(/Сохранено в/).waitFor();
    expect(page.url()).toContain('/cabinet/#/new');
    await reader.close();
    await elsewhere.reader.close();
  });

  it('fits a phone, and goes by the keyboard alone', async () => {
    const { reader, account } = await openAccount('/cabinet/#/nowhere', 320);
    const { page } = reader;
    await page.getByText('Такого раздела нет').waitFor();
    expect(await reader.isTooWide()).toBe(false);
    await reader.focusBy('Tab', 'button', 'Разделы');
    await reader.press('Enter');
    await reader.focusBy('Tab', 'link', 'Стоимость');
    await reader.press('Enter');
    await account.view('cost').waitFor();
    await page.locator('drsk-tariff-calculator').getByRole('heading').first().waitFor();
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? '',
    );
    expect(focused, 'the heading of the view').not.toBe('');
    expect(await reader.isTooWide()).toBe(false);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});

/** Runs in the page. */
function typeInto(field: Element, text: string): void {
  Object.assign(field, { value: text });
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
