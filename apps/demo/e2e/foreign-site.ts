import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';

/** The folders of a build, as a host has them. */
export const channels = join(
  dirname(fileURLToPath(import.meta.resolve('@drsk/widgets/package.json'))),
  'dist/channels',
);
const [version = ''] = globSync('*/manifest.json', { cwd: channels }).map((file) => dirname(file));

/** Where a release of the widgets lies, and where it lies once more. */
export const widgetHost = 'https://widgets.test';
export const secondHost = 'https://second.test';
export const channel = `v${version.split('.')[0]}`;

/** A tag as the documentation shows it; `attributes` besides. */
export function scriptTag(attributes = '', src = `${widgetHost}/${channel}/drsk.js`): string {
  return `<script async src="${src}" ${attributes}></script>`;
}

/** What is built, by its name below the folder of its version: `drsk.js`, `core.js`. */
export function built(name: string): string {
  const [file = ''] = globSync([`${version}/${name}`, `${version}/*/${name}`], { cwd: channels });
  return readFileSync(join(channels, file), 'utf8');
}

export function integrityOf(name: string): string {
  const { files } = JSON.parse(built('manifest.json'));
  return files[name].integrity;
}

export const exactLoader = `${widgetHost}/${version}/drsk.js`;

/** Decides what becomes of a file: nothing, for as it is. */
type Fate = (route: Route, name: string) => Promise<void> | undefined;

/** Somebody else's website that shows our widgets, and the hosts that these come from. */
export class ForeignSite {
  readonly page: Page;
  /** Addresses of the files of the widgets, in the order in which they were asked for. */
  readonly asked: string[] = [];
  readonly console: string[] = [];
  readonly #context: BrowserContext;
  readonly #pages = new Map<string, { body: string; headers: Record<string, string> }>();
  #fate: Fate = () => undefined;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('console', (message) => this.console.push(message.text()));
    page.on('pageerror', (error) => this.console.push(error.message));
  }

  static async open(browser: Browser): Promise<ForeignSite> {
    const context = await browser.newContext({ locale: 'ru-RU' });
    context.setDefaultTimeout(20_000);
    const site = new ForeignSite(context, await context.newPage());
    await context.route('https://site.test/**', (route) => site.#sendPage(route));
    for (const host of [widgetHost, secondHost])
      await context.route(`${host}/**`, (route) => site.#sendWidgets(route));
    return site;
  }

  /** Opens a page with this inside of its `<html>`. */
  async show(head: string, body: string, headers: Record<string, string> = {}): Promise<void> {
    const html = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Сайт</title>${head}</head><body>${body}</body></html>`;
    this.add('/', html, { 'content-type': 'text/html', ...headers });
    await this.page.goto('https://site.test/', { waitUntil: 'domcontentloaded' });
  }

  /** A file of the site's own. */
  add(path: string, body: string, headers = { 'content-type': 'text/javascript' }): void {
    this.#pages.set(path, { body, headers });
  }

  decide(fate: Fate): void {
    this.#fate = fate;
  }

  /** Names of the files that were asked for, without folders. */
  get names(): string[] {
    return this.asked.map((url) => url.replace(/.*\//, ''));
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.#context.setOffline(isOffline);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #sendPage(route: Route): Promise<void> {
    const found = this.#pages.get(new URL(route.request().url()).pathname);
    await route.fulfill(found ?? { status: 404, body: 'Not found' });
  }

  async #sendWidgets(route: Route): Promise<void> {
    const url = route.request().url();
    this.asked.push(url);
    const name = url.replace(/.*\//, '');
    const decided = this.#fate(route, name);
    if (decided) await decided;
    else await sendFile(route);
  }
}

/** With the headers that the documentation asks for. */
export async function sendFile(route: Route, change = (text: string) => text): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname);
  const file = join(channels, path);
  const headers = {
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable, no-transform',
    'content-type': 'text/javascript; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  if (!existsSync(file)) await route.fulfill({ status: 404, headers, body: 'Not found' });
  else await route.fulfill({ headers, body: change(readFileSync(file, 'utf8')) });
}
