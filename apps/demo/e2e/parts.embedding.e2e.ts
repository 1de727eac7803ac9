import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginApplication } from './file-application.js';
import { fileByProgram } from './file-by-program.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
let reader: Reader;
beforeAll(async () => {
  world = await World.begin();
});
beforeEach(async () => {
  reader = await world.visit();
});
afterEach(() => reader.close());
afterAll(() => world.end());

const kind = 'Физическое лицо';

/** Keeps a file from arriving, until the returned function is called. */
async function withhold(name: string): Promise<() => Promise<void>> {
  const address = `**/drsk/**/${name}.js`;
  await reader.page.route(address, (route) => route.abort());
  return () => reader.page.unroute(address);
}

describe('the later steps of a registration', () => {
  it('are asked for again when they did not arrive, with the answer kept', async () => {
    const { page } = reader;
    const release = await withhold('registration-rest');
    await reader.open('/account/registration');
    await page.getByRole('radio', { name: kind }).check();
    await page.getByRole('button', { name: 'Дальше' }).click();
    const again = page.getByRole('button', { name: 'Попробовать ещё раз' });
    await again.waitFor();
    await release();
    await again.click();
    await page.getByLabel('Фамилия').waitFor();
    await page.getByRole('button', { name: 'Назад' }).click();
    expect(await page.getByRole('radio', { name: kind }).isChecked()).toBe(true);
  });
});

describe('what an application form shows next', () => {
  it.each([
    ['', 'Регион', 'Дальше', 'Что подключаем'],
    ['/en', 'Region', 'Next', 'What you want to connect'],
  ])(
    'is here before it is asked for, at %s/account/new',
    async (language, region, next, object) => {
      await reader.open('/account/login');
      await world.logInAs(reader, 'legal_entity');
      const { page } = reader;
      await reader.open(`${language}/account/new`);
      await beginApplication(page);
      await page.getByLabel(region).selectOption('28');
      await reader.settle();
      await reader.setOffline(true);
      await page.getByRole('button', { name: next }).click();
      await page.getByLabel(object).waitFor();
      await reader.setOffline(false);
    },
  );
});

describe('what stands below the first glance of a tracker', () => {
  it('waits for no application, in either language', async () => {
    const { page } = reader;
    await reader.open('/account/login');
    await world.logInAs(reader, 'individual');
    const { id } = await fileByProgram(world);
    for (const language of ['', '/en']) {
      const arrived = page.waitForResponse((one) => one.url().includes('/tracker-rest.js'));
      await page.route(`**/v1/applications/${id}`, async (route) => {
        await arrived;
        await route.continue();
      });
      await reader.open('/');
      await reader.open(`${language}/account/application#id=${id}`);
      await page.getByText(language ? 'History' : 'История').waitFor();
      await page.unrouteAll();
    }
  });
});

describe('the files of a widget', () => {
  it('come over the line once each, though they are asked for before their hashes are known', async () => {
    const { page } = reader;
    await reader.open('/offices/');
    await reader.settle();
    const transferred = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize > 0)
        .map(({ name }) => name)
        .filter((name) => name.includes('/drsk/')),
    );
    expect(transferred.some((name) => name.endsWith('/offices.js'))).toBe(true);
    expect(transferred.toSorted()).toEqual([...new Set(transferred)].toSorted());
  });
});

describe('English texts', () => {
  it('come when the page turns English, and go with it', async () => {
    const { page } = reader;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await reader.open('/account/registration');
    await page.getByRole('radio', { name: kind }).waitFor();
    expect(asked.filter((address) => address.includes('-en.js'))).toEqual([]);

    const speak = (language: string) =>
      page.evaluate((lang) => (document.documentElement.lang = lang), language);
    await speak('en');
    await page.getByRole('radio', { name: 'Individual' }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Last name').waitFor();
    expect(await page.getByText('Шаг').count()).toBe(0);
    await speak('ru');
    await page.getByLabel('Фамилия').waitFor();
  });

  it('are there before an English widget shows anything', async () => {
    const { page } = reader;
    await page.addInitScript(() => {
      const look = (): void => {
        const shown = document.querySelector('drsk-registration')?.shadowRoot?.textContent ?? '';
        if (shown.includes('лицо')) document.documentElement.dataset['sawRussian'] = 'yes';
        requestAnimationFrame(look);
      };
      look();
    });
    await reader.open('/en/account/registration');
    await page.getByRole('radio', { name: 'Individual' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['sawRussian'])).toBe(
      undefined,
    );
  });

  it('give way to Russian when they are lost', async () => {
    const { page } = reader;
    const release = await withhold('registration-en');
    await reader.open('/en/account/registration');
    await page.getByRole('radio', { name: kind }).waitFor();
    await release();
    await page.getByRole('radio', { name: kind }).check();
    await page.getByRole('radio', { name: 'Individual' }).waitFor();
  });
});
