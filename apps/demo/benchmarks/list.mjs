// A list of ten thousand applications: how soon the first page is there, and what a hundred pages leave.
import { logIn, percentile } from './place.mjs';

const builder = '2800000010';
const rounds = 7;
const pages = 100;

export async function measureList(place) {
  const page = await place.browser.newPage();
  await logIn(page, place, builder);
  await counted(page);
  const url = `${place.site}/account/`;
  const opened = [];
  for (let round = 0; round < rounds; round += 1) opened.push(await open(page, url));
  const searched = await searches(page);
  await page.goto(url);
  await counted(page);
  const before = await heapOf(page);
  const turns = [];
  for (let index = 0; index < pages; index += 1) turns.push(await next(page));
  const growth = ((await heapOf(page)) - before) / 1e6;
  await page.close();
  return [
    ['list of 10 000, first page shown', Math.round(percentile(opened)), 300, 'ms', ''],
    ['  a search in all of them', percentile(searched), undefined, 'ms', ''],
    ['  the next page', Math.round(percentile(turns)), undefined, 'ms', ''],
    [`  heap that ${pages} pages left`, Number(growth.toFixed(1)), 20, 'MB', ''],
  ];
}

/** Milliseconds from the navigation to the first card, by the page's own clock. */
async function open(page, url) {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const root = document.querySelector('drsk-applications')?.shadowRoot;
          if (root?.querySelector('.card-link')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

async function counted(page) {
  await page.locator('drsk-applications .count', { hasText: /\d/ }).waitFor({ timeout: 60_000 });
}

/** From the key to the answer, without the pause that the box waits for. */
async function searches(page) {
  await counted(page);
  const times = [];
  for (const text of ['склад', 'котельная', 'магазин', 'дом', '9999']) {
    const before = Date.now();
    const answer = page.waitForResponse((response) => response.url().includes('/applications?'));
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('searchbox').press('Enter');
    await answer;
    times.push(Date.now() - before);
  }
  return times;
}

/** By the page's own clock, from the press to the next page's first frame. */
function next(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const root = document.querySelector('drsk-applications').shadowRoot;
        const before = root.querySelector('.count').textContent;
        const start = performance.now();
        root.querySelector('.pager button:last-child').click();
        const look = () => {
          if (root.querySelector('.count').textContent === before) requestAnimationFrame(look);
          else resolve(performance.now() - start);
        };
        look();
      }),
  );
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
