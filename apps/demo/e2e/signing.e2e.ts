import { afterAll, beforeAll, expect, it } from 'vitest';
import { postContract } from './contracts.js';
import { inspectShown } from './inspect.js';
import { chooseSignature, detachedSignature, savedBy } from './sign.js';
import { World } from './world.js';

let world: World;
let contract: Awaited<ReturnType<typeof postContract>>;
beforeAll(async () => {
  world = await World.begin();
  contract = await postContract(world);
});
afterAll(() => world.end());

it.each([
  ['/account/documents', /^Подробнее/, /^Подписать/],
  ['/en/account/documents', /^Details/, /^Sign/],
] as const)('%s is in order, whatever its width and colours', async (path, details, sign) => {
  const reader = await world.visitAs('legal_entity');
  await reader.open(path);
  await reader.page.getByRole('button', { name: details }).first().click();
  await reader.page.getByRole('button', { name: sign }).first().click();
  await reader.page.locator('.panel-title').waitFor();
  await reader.settle();
  await inspectShown(reader, path);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('the ceremony is walked through by keyboard, and left where it began', async () => {
  const reader = await world.visitAs('legal_entity');
  await reader.open('/account/documents');
  await reader.page.getByRole('button', { name: /^Подписать/ }).waitFor();
  await reader.focusBy('Tab', 'button', `Подписать : ${contract.number}`);
  await reader.page.keyboard.press('Enter');
  await reader.page.locator('.panel-title:focus').waitFor();
  await reader.focusBy('Tab', 'button', 'Готовой подписью (.sig, .p7s)');
  await reader.page.keyboard.press('Enter');
  await reader.page.locator('#field-signature:focus').waitFor();
  await reader.focusBy('Tab', 'button', 'Отмена');
  await reader.page.keyboard.press('Enter');
  await reader.page.locator('.document-title:focus').waitFor();
  await reader.close();
});

it('a firm signs the contract with a detached signature over the file it has downloaded', async () => {
  const reader = await world.visitAs('legal_entity');
  const { page } = reader;
  await reader.open('/account/documents');
  const save = page.getByRole('button', { name: /^Скачать.*Проект договора/ });
  const signature = await detachedSignature(world, contract.accountId, await savedBy(save));

  await page.getByRole('button', { name: /^Подписать/ }).click();
  await page.getByRole('button', { name: /^Готовой подписью/ }).click();
  await chooseSignature(page, signature.slice(0, 100));
  const send = page.getByRole('button', { name: 'Подписать', exact: true });
  await send.click();
  await page.getByText('Это не отсоединённая подпись').waitFor();
  await chooseSignature(page, signature);
  await send.click();
  await page.getByText('Подписан обеими сторонами').waitFor();
  await page.getByText('Заявитель: ООО «Багульник»').waitFor();

  await reader.open(`/account/application#id=${contract.id}`);
  await page
    .getByText(/Идут работы|Договор заключён/)
    .first()
    .waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
});
