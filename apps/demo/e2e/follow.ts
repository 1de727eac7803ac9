import type { Page } from 'playwright-core';
import {
  beginApplication,
  fillApplication,
  type Filing,
  submitApplication,
} from './file-application.js';

/** Files an application and stays on its tracker. */
export async function fileAndFollow(
  page: Page,
  filing: Filing,
): Promise<{ id: string; number: string }> {
  await page.goto(new URL('/account/new', page.url()).href);
  await beginApplication(page);
  await fillApplication(page, filing);
  const number = await submitApplication(page);
  await page.getByRole('link', { name: 'Следить за заявкой' }).click();
  await page.getByText(`Заявка № ${number}`).first().waitFor();
  return { id: new URL(page.url()).hash.replace('#id=', ''), number };
}

/** What the tracker says now, after it was opened again. */
export async function lookAgain(page: Page): Promise<string> {
  await page.reload();
  await page.locator('drsk-status-tracker .history').waitFor(); // the last that comes
  const text = await page.locator('drsk-status-tracker [part=container]').innerText();
  return text.replaceAll('\u00A0', ' ');
}
