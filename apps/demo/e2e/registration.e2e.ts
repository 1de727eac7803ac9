import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newcomers, password } from './applicants.js';
import { logIn } from './log-in.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

describe('registration', () => {
  it.each(newcomers)(
    '$kind registers, confirms phone and e-mail, and logs in',
    async (newcomer) => {
      const reader = await world.visit({ width: 360 });
      const { page } = reader;

      await reader.open('/account/registration');
      await page.getByRole('radio', { name: newcomer.kind }).check();
      await page.getByRole('button', { name: 'Дальше' }).click();
      for (const [label, value] of Object.entries(newcomer.fields))
        await page.getByRole('textbox', { name: label }).fill(value);
      await page.getByRole('textbox', { name: 'Придумайте пароль' }).fill(password);
      await page.getByRole('button', { name: 'Дальше' }).click();

      const boxes = page.getByRole('checkbox');
      await boxes.first().waitFor();
      expect(
        await boxes.evaluateAll((all) => all.filter((box) => box.matches(':checked'))),
      ).toEqual([]);
      await page.getByRole('checkbox', { name: /обработку персональных данных/ }).check();
      await page.getByRole('button', { name: 'Дальше' }).click();
      await page.getByRole('button', { name: 'Зарегистрироваться' }).click();
      await page.getByText(`Письмо ушло на ${newcomer.email}`).waitFor();

      const sms = await world.sandbox.letterTo(newcomer.phone);
      await page.getByRole('textbox', { name: 'Код из СМС' }).fill(/\d{6}/.exec(sms.text)![0]);
      await page.getByRole('button', { name: 'Подтвердить' }).click();
      await page.locator('drsk-registration').getByText('Телефон подтверждён').last().waitFor();

      const letter = await world.sandbox.letterTo(newcomer.email);
      await page.goto(letter.links[0]!);
      await page.getByText('Адрес подтверждён').waitFor();
      expect(page.url()).not.toContain('token');
      await page.getByRole('link', { name: 'Войти в кабинет' }).click();

      await logIn(page, { ...newcomer, password });
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );
});
