import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
let reader: Reader;
let page: Page;
beforeAll(async () => {
  world = await World.begin();
});
beforeEach(async () => {
  reader = await world.visit();
  page = reader.page;
  await reader.open('/gallery/impaired');
  await page.locator('drsk-login input[name=password]').waitFor();
});
afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.close();
});
afterAll(() => world.end());

/** How a widget is drawn. */
function look(tag = 'drsk-login') {
  return page
    .locator(`${tag} .container`)
    .first()
    .evaluate((container) => {
      const { backgroundColor, color, fontFamily, fontSize, letterSpacing, lineHeight } =
        getComputedStyle(container);
      const lines = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      return { backgroundColor, color, fontFamily, fontSize, letterSpacing, lines };
    });
}

/** As long as a busy machine may need. */
function eventually<Value>(read: () => Promise<Value>) {
  return expect.poll(read, { timeout: 20_000 });
}

async function turnOn(): Promise<void> {
  await page.getByRole('button', { name: 'Включить' }).click();
  await eventually(async () => (await look()).fontFamily).toBe('Arial, sans-serif');
}

const themes = [
  ['white', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ['black', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['blue', 'rgb(157, 209, 255)', 'rgb(6, 52, 98)'],
  ['brown', 'rgb(247, 243, 214)', 'rgb(77, 75, 67)'],
  ['green', 'rgb(59, 39, 22)', 'rgb(169, 228, 77)'],
] as const;

describe('the version for the visually impaired (bvi)', () => {
  it.each(themes)('has the widgets in its colours: %s', async (theme, backgroundColor, color) => {
    await turnOn();
    await page.locator(`.bvi-theme-${theme}`).click();
    for (const tag of ['drsk-login', 'drsk-tariff-calculator'])
      await eventually(() => look(tag)).toMatchObject({ backgroundColor, color });
    // What stands in the page for password managers is drawn so too.
    const field = page.locator('drsk-login input[name=password]');
    await eventually(() => field.evaluate((input) => getComputedStyle(input))).toMatchObject({
      backgroundColor,
      color,
      borderTopColor: color,
    });
    const eye = page.locator('drsk-login .control-action svg path').first();
    expect(await eye.evaluate((line) => getComputedStyle(line).fill)).toBe('none');
    // The plug-in's own panel has links without names.
    const violations = await reader.axeViolations();
    expect(violations.filter((violation) => !violation.includes('bvi-'))).toEqual([]);
  });

  it('has them in its size, distances and typeface', async () => {
    await turnOn();
    await page.locator('.bvi-fontSize-plus').click();
    await page.locator('.bvi-fontSize-plus').click();
    await page.locator('[data-bvi=modal]').click();
    await page.locator('.bvi-letter-spacing-big').click();
    await page.locator('.bvi-line-height-big').click();
    await page.locator('.bvi-font-family-times').click();
    await eventually(() => look()).toMatchObject({
      fontSize: '18px',
      letterSpacing: '4px',
      lines: 2.5,
      fontFamily: '"Times New roman", serif',
    });
    const label = await page
      .locator('drsk-login form label')
      .first()
      .evaluate((element) => getComputedStyle(element).letterSpacing);
    expect(label).toBe('4px');
  });

  it('keeps what was typed, and leaves nothing when it is turned off', async () => {
    const before = await look();
    await page.locator('drsk-login input[name=password]').fill('Не пропади 1');
    await turnOn();
    await page.locator('.bvi-theme-black').click();
    await eventually(async () => (await look()).backgroundColor).toBe('rgb(0, 0, 0)');
    await page.locator('[data-bvi=close]').click();
    await eventually(() => look()).toEqual(before);
    expect(await page.locator('drsk-login input[name=password]').inputValue()).toBe('Не пропади 1');
  });

  it('hides their pictures, but not what a button shows alone', async () => {
    await turnOn();
    const map = page.locator('drsk-offices svg.map');
    await map.waitFor();
    await page.locator('.bvi-images-off').click();
    await eventually(() => map.isVisible()).toBe(false);
    expect(await page.locator('drsk-login .control-action svg').isVisible()).toBe(true);
    await page.locator('.bvi-images-on').click();
    await eventually(() => map.isVisible()).toBe(true);
  });

  it('is there from the first where the reader had turned it on before', async () => {
    await turnOn();
    await page.locator('.bvi-theme-green').click();
    await reader.open('/gallery/impaired');
    await eventually(async () => (await look()).color).toBe('rgb(169, 228, 77)');
  });
});
