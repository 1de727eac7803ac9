import type { Page } from 'playwright-core';
import { type newcomers, password } from './applicants.js';

/** From the first question of the page that is open to the letter on its way, with the one consent that is needed. */
export async function register(page: Page, newcomer: (typeof newcomers)[number]): Promise<void> {
  const next = page.getByRole('button', { name: 'Дальше' });
  await page.getByRole('radio', { name: newcomer.kind }).check();
  await next.click();
  for (const [label, value] of Object.entries(newcomer.fields))
    await page.getByRole('textbox', { name: label }).fill(value);
  await page.getByRole('textbox', { name: 'Придумайте пароль' }).fill(password);
  await next.click();
  await page.getByRole('checkbox', { name: /обработку персональных данных/ }).check();
  await next.click();
  await page.getByRole('button', { name: 'Зарегистрироваться' }).click();
  await page.getByText(`Письмо ушло на ${newcomer.email}`).waitFor();
}
