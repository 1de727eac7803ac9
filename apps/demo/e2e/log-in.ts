import type { Page } from 'playwright-core';
import type { Person } from './sandbox.js';

const kinds: Record<string, string> = {
  individual: 'Физлицо',
  sole_proprietor: 'ИП',
  legal_entity: 'Организация',
};

/** On a page with the login; ends where the login leads to. */
export async function logIn(page: Page, person: Omit<Person, 'name'>): Promise<void> {
  await enterCredentials(page, person);
  await page.waitForURL('**/account/');
}

/** On a page that has the login somewhere. */
export async function enterCredentials(page: Page, person: Omit<Person, 'name'>): Promise<void> {
  await page.getByRole('radio', { name: kinds[person.applicantKind]! }).check();
  await page.getByRole('textbox', { name: /СНИЛС|ИНН/ }).fill(person.login);
  await page.getByRole('textbox', { name: 'Пароль' }).fill(person.password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
}
