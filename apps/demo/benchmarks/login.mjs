// How soon somebody with a slow telephone on a slow line can type into the login: from the navigation to the first frame
// in which the fields take the focus. Nothing is cached.
import { percentile, slowDown } from './place.mjs';

const rounds = 7;
const bytesPerSecond = 1.6e6 / 8;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
};

export async function measureLogin({ browser, site }) {
  await visit(browser, `${site}/account/login`); // the server compresses each file once
  const rows = [];
  for (const path of ['/account/login', '/en/account/login']) {
    const visits = [];
    for (let round = 0; round < rounds; round += 1)
      visits.push(await visit(browser, `${site}${path}`));
    const median = (name) => Math.round(percentile(visits.map((one) => one[name])));
    const what = `login usable, ${path}, 4 times slower, 1.6 Mbit/s, 150 ms`;
    rows.push([what, median('usable'), 1000, 'ms', '']);
    const parts = ['page here', 'painted', 'loader here', 'widget here'];
    for (const part of parts) rows.push([`  ${part}`, median(part), undefined, 'ms', '']);
    rows.push([
      '  scripts of this page and its widgets',
      median('scripts'),
      undefined,
      '',
      'Hanko 1',
    ]);
    rows.push(['  hosts beside the site and its service', median('foreign'), 0, '', 'Descope 4']);
  }
  return rows;
}

/** A browser that was never here. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await slowDown(page, 4);
  await page.addInitScript(watchFields);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usableAt !== undefined, undefined, { timeout: 30_000 });
  const result = await page.evaluate(readTimes);
  await context.close();
  return result;
}

/** Runs in the page, before anything else of it. */
function watchFields() {
  const look = () => {
    const field = document.querySelector('drsk-login form input[name=password]');
    const button = document.querySelector('drsk-login')?.shadowRoot?.querySelector('button');
    const isUsable = field?.checkVisibility() && button;
    if (isUsable) window.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: milliseconds since the navigation began. */
function readTimes() {
  const before = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < window.usableAt);
  const scripts = before.filter(({ name }) => name.includes('/drsk/') && name.endsWith('.js'));
  const [page] = performance.getEntriesByType('navigation');
  const hosts = new Set(before.map(({ name }) => new URL(name).hostname));
  hosts.delete(location.hostname);
  return {
    usable: window.usableAt,
    'page here': page.responseEnd,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    'loader here': scripts[0]?.responseEnd ?? Number.NaN,
    'widget here': Math.max(...scripts.map(({ responseEnd }) => responseEnd)),
    scripts: scripts.length,
    foreign: hosts.size,
  };
}
