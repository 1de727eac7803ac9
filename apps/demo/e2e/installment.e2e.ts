import { createClient, type DrskClient } from '@drsk/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filings } from './filings.js';
import { fileAndFollow } from './follow.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const [, , warehouse] = filings;

/** 100 kW of a firm, to which a line of 250 m is built: the fee may be paid by quarters (п. 104). */
const filing = {
  ...warehouse,
  power: { 'Сколько кВт нужно ещё': '100' },
  reliabilityCategory: 'III',
  extra: 'Хочу платить в рассрочку',
};

async function signedIn(): Promise<DrskClient> {
  const client = createClient({ baseUrl: `${world.site.sandboxUrl}/v1` });
  const people = await world.sandbox.people();
  const { login, password } = people.find((one) => one.applicantKind === filing.applicantKind)!;
  await client.account.createSession({ applicantKind: filing.applicantKind, login, password });
  return client;
}

/** On the last day of a part, as the firm's own program would. */
async function payInTime(applicationId: string, part: number): Promise<void> {
  await using client = await signedIn();
  const [invoice] = (await client.payments.listInvoices({ applicationId })).items;
  await goToDay(invoice!.parts[part - 1]!.dueOn!);
  await using later = await signedIn();
  const { intent } = (await later.payments.listInvoices({ applicationId })).items[0]!.parts[
    part - 1
  ]!;
  const input = {
    invoiceNumber: invoice!.number,
    part,
    way: 'bank_transfer',
    returnUrl: world.site.url,
  };
  await later.payments.create({ ...input, way: 'bank_transfer' }, { intent });
  await world.sandbox.operate(applicationId, 'send_transfer', { workingDays: '0' });
}

const goToDay = (day: string) => world.sandbox.goTo(`${day}T00:30:00Z`);

it('a firm of 100 kW pays by quarters, from its application to the last part', async () => {
  const reader = await world.visitAs(filing.applicantKind);
  const { page } = reader;
  const { id } = await fileAndFollow(page, filing);
  const act = (action: string, input = {}) => world.sandbox.operate(id, action, input);
  await act('confirm_completeness');
  await act('post_offer', { distanceM: '250', settlement: 'town' });

  const payHere = async (part: number): Promise<void> => {
    await page.getByText(`Часть ${part} — `).waitFor();
    await page.getByRole('button', { name: 'Переводом из банка' }).click();
    await page.getByText('Расчётный счёт').waitFor();
    await act('send_transfer', { workingDays: '0' });
  };
  await reader.open(`/payments/#id=${id}`);
  await page.getByText('Рассрочка: 20 % годовых на остаток').waitFor();
  await payHere(1);
  await page.reload();
  await page
    .getByText(/Договор заключён \d/)
    .first()
    .waitFor();

  await act('inform_supplier');
  for (const action of ['complete_works', 'admit_meter', 'post_notice']) await act(action);
  await reader.open(`/account/documents#id=${id}`);
  const notice = { hasText: 'Уведомление об обеспечении возможности присоединения' };
  await page.locator('.document-title', notice).waitFor();

  for (let part = 2; part < 13; part += 1) await payInTime(id, part);
  await using client = await signedIn();
  const [invoice] = (await client.payments.listInvoices({ applicationId: id })).items;
  await goToDay(invoice!.parts[12]!.dueOn!);
  await world.signInAgain(reader, filing.applicantKind, `/payments/#id=${id}`);
  await page.getByText(/^Проценты на сегодня/).waitFor();
  expect(await reader.axeViolations()).toEqual([]);
  await payHere(13);
  await page.reload();
  await page.getByText('Часть 13 — ').waitFor();
  await page.getByText(/часть\s13 с процентами/).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Переводом из банка' }).count()).toBe(0);
  const { amountKopecks, paidKopecks, status } = (
    await (await signedIn()).payments.listInvoices({ applicationId: id })
  ).items[0]!;
  expect({ paidKopecks, status }).toEqual({ paidKopecks: amountKopecks, status: 'paid' });
  expect(reader.complaints).toEqual([]);
  await reader.close();
}, 240_000);
