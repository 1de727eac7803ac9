import { LoginPage } from '@drsk/widgets/testing';
import type { Page } from 'playwright-core';
import type { Person } from './sandbox.js';

/** On a page with the login; ends where the login leads to. */
export async function logIn(page: Page, person: Omit<Person, 'name'>): Promise<void> {
  await enterCredentials(page, person);
  await page.waitForURL('**/account/');
}

/** On a page that has the login somewhere. */
export async function enterCredentials(page: Page, person: Omit<Person, 'name'>): Promise<void> {
  await new LoginPage(page).signIn(person);
}
