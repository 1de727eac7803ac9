// Pictures of every widget in every state of the gallery, in the looks below: npm run pictures -- [folder] [part of a name]
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
// @boundaries-ignore finding a browser is the repository's business, not the demo's
import { chromeArguments, findChrome } from '../../scripts/browsers.mjs';

const [folder = '.cache/pictures', part = ''] = process.argv.slice(2);
const site = process.env.DEMO ?? 'http://localhost:5173';
const looks = [
  { width: 360, query: '' },
  { width: 768, query: '?theme=dark' },
  { width: 1280, query: '?theme=contrast&locale=en' },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findChrome(),
  args: chromeArguments,
});
const context = await browser.newContext({ reducedMotion: 'reduce' });
const page = await context.newPage();
await page.goto(`${site}/gallery/`);
const states = await page
  .locator('[data-gallery] a')
  .evaluateAll((links) => links.map((link) => link.pathname));
for (const state of states.filter((path) => path.includes(part)))
  for (const { width, query } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}${state}${query}`);
    await page.locator('.place > *').waitFor();
    await page.locator('[part~=spinner]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(150); // for pictures alone: nothing is held by it
    const name = `${state.slice(3).replace('/', '--')}--${width}.png`;
    await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
    console.log(name);
  }
await browser.close();
