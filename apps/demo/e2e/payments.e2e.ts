import { createClient, type DrskClient } from '@drsk/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { household } from './household.js';
import { readCode } from './read-code.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const pdf = new File(['%PDF-1.7\n'], 'выписка.pdf', { type: 'application/pdf' });

/** The same person on another device, who has filed an application that has got its offer. */
async function offered() {
  const client = createClient({ baseUrl: `${world.site.sandboxUrl}/v1` });
  const person = (await world.sandbox.people()).find(
    ({ applicantKind }) => applicantKind === 'individual',
  );
  await client.account.createSession({
    applicantKind: 'individual',
    login: person?.login ?? '',
    password: person?.password ?? '',
  });
  const { id } = await client.applications.create(household);
  for (const kind of ['title_document', 'passport_copy'] as const)
    await client.applications.attachments.add(id, { kind, file: pdf });
  const { etag } = await client.applications.get(id);
  await client.applications.submit(id, { ifMatch: etag });
  for (const action of ['confirm_completeness', 'post_offer'])
    await world.sandbox.operate(id, action);
  return { client, id };
}

const openPayment = async (client: DrskClient, applicationId: string) =>
  (await client.payments.list({ applicationId, limit: 1 })).items[0];

async function payByCard({ page }: Reader): Promise<void> {
  await page.getByRole('button', { name: /^Картой/ }).click();
  await page.getByText('Это не банк').waitFor();
  await page.getByRole('button', { name: '2200 0000 0000 0004' }).click();
  await page.waitForURL('**/payments/**');
}

it('a household pays by card, part by part, to the final document', async () => {
  const { id } = await offered();
  const reader = await world.visitAs('individual');
  const { page } = reader;
  await reader.open(`/account/application#id=${id}`);
  await page.getByRole('link', { name: 'Оплатить' }).click();
  await page.getByText('К оплате сейчас').waitFor();
  expect(await reader.axeViolations()).toEqual([]);

  await payByCard(reader);
  await page.getByText('Банк подтвердил, деньги идут').waitFor();
  await page.getByText('Договор будет заключён, когда поступит').waitFor();
  await world.sandbox.advance({ workingDays: 2 });
  await world.signInAgain(reader, 'individual', `/payments/#id=${id}`);
  await page
    .getByText(/^Договор заключён/)
    .first()
    .waitFor();

  for (const _part of [2, 3]) {
    await payByCard(reader);
    await page.getByText('Банк подтвердил, деньги идут').first().waitFor();
  }
  for (const action of ['complete_works', 'admit_meter', 'post_notice'])
    await world.sandbox.operate(id, action);
  await page.reload();
  await payByCard(reader);
  await world.sandbox.advance({ workingDays: 2 });
  await world.signInAgain(reader, 'individual', `/payments/#id=${id}`);
  await page.getByText(/Поступило 44\s072,29\s₽ из 44\s072,29\s₽/).waitFor();
  await page.getByText('Чек: полный расчёт').first().waitFor();
  expect(await reader.axeViolations()).toEqual([]);
  expect(reader.complaints).toEqual([]);
  await reader.close();
}, 180_000);

it('a part is paid by keyboard alone', async () => {
  const { client, id } = await offered();
  const reader = await world.visitAs('individual');
  await reader.open(`/payments/#id=${id}`);
  await reader.focusBy('Tab', 'button', 'Картой');
  await reader.press('Enter');
  await reader.page.getByText('Это не банк').waitFor();
  await reader.focusBy('Tab', 'textbox');
  await reader.type('2200000000000004');
  await reader.press('Enter');
  await reader.page.waitForURL('**/payments/**');
  await reader.page.getByText('Банк подтвердил, деньги идут').first().waitFor();
  await reader.page.locator('summary', { hasText: 'Чек: аванс' }).first().focus();
  await reader.press('Enter');
  await reader.focusBy('Tab', 'link', 'Открыть чек');
  expect((await openPayment(client, id))?.status).toBe('paid');
  await reader.close();
});

it('a payment whose answer got lost is begun once, and leads to the bank all the same', async () => {
  const { client, id } = await offered();
  const reader = await world.visitAs('individual');
  await reader.open(`/payments/#id=${id}`);
  const card = reader.page.getByRole('button', { name: /^Картой/ });
  await card.waitFor();
  await world.sandbox.breakNext('createPayment', { kind: 'drop-after' });
  await card.click();
  await reader.page.getByText('Это не банк').waitFor();
  expect((await client.payments.list({ applicationId: id })).items).toHaveLength(1);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it.each([
  [/^По СБП/, 'light'],
  [/^Переводом/, 'dark'],
] as const)(
  'the code of a payment %s is read off the screen',
  async (way, colorScheme) => {
    const { client, id } = await offered();
    const reader = await world.visitAs('individual', { colorScheme });
    const { page } = reader;
    await reader.open(`/payments/#id=${id}`);
    await page.getByRole('button', { name: way }).click();
    const picture = page.getByRole('img', { name: /QR-код/ });
    await picture.waitFor();
    const browser = page.context().browser();
    const { confirmation } = (await openPayment(client, id)) ?? {};
    const wanted = confirmation?.kind === 'sbp' ? confirmation.link : undefined;
    const code = confirmation?.kind === 'transfer' ? confirmation.code : wanted;
    expect(code).toBeTruthy();
    expect(await readCode(picture, browser!)).toBe(code);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await readCode(picture, browser!), 'on a narrow screen').toBe(code);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await reader.isTooWide()).toBe(false);
    expect(await reader.axeViolations()).toEqual([]);
    await reader.close();
  },
  120_000,
);
