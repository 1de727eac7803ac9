import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectShown } from './inspect.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const kilowatts = 'Сколько киловатт нужно';

/** The page with the answer to five kilowatts. */
async function openAnswered(path = '/cost/'): Promise<Reader> {
  const reader = await world.visit();
  await reader.open(path);
  await reader.page.locator('[name=powerKw]').fill('5');
  await reader.page.getByText(path === '/cost/' ? 'ваша плата' : 'your fee').waitFor();
  return reader;
}

describe('what a connection costs', () => {
  it('is told while somebody types, without an account', async () => {
    const reader = await openAnswered();
    const { page } = reader;
    expect(await feeOf(reader)).toContain('30 000,00 ₽');
    expect(await page.getByText('Ставки — образец').isVisible()).toBe(true);
    await page.getByText('Есть социальная категория').click();
    await expect.poll(() => feeOf(reader)).toContain('5 993,85 ₽');
    await page.getByLabel('Кто подключается').selectOption('legal_entity');
    await expect.poll(() => page.getByText('Есть социальная категория').count()).toBe(0);
    await reader.close();
  });

  it('needs no more than a keyboard', async () => {
    const reader = await world.visit();
    await reader.open('/cost/');
    await reader.focusBy('Tab', 'textbox', kilowatts);
    await reader.type('15');
    await reader.page.getByText('44 072,29 ₽').first().waitFor();
    await reader.focusBy('Tab', 'textbox', 'Сколько метров до сети');
    await reader.type('120');
    await reader.page.getByText('90 000,00 ₽').first().waitFor();
    await reader.focusBy('Tab', 'link', 'Подать заявку');
    await reader.press('Enter');
    await reader.page.waitForURL('**/account/**');
    await reader.close();
  });

  it('is told in English', async () => {
    const reader = await openAnswered('/en/cost/');
    expect(await feeOf(reader)).toContain('₽30,000.00');
    expect(await reader.page.getByText('Sample rates').isVisible()).toBe(true);
    await reader.close();
  });

  it.each(['/cost/', '/en/cost/'])('is in order at %s with the answer in it', async (path) => {
    const reader = await openAnswered(path);
    await reader.settle();
    await inspectShown(reader, path);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});

/** The amount at the head of the answer, as it is read. */
async function feeOf(reader: Reader): Promise<string> {
  const text = await reader.page.locator('[part=fee]').innerText();
  return text.replaceAll(/\s/g, ' ');
}
