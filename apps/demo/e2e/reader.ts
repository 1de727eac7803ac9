import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsOf } from './axe-violations.js';
import { Quiet } from './quiet.js';
import type { Site } from './site.js';

type Role = 'button' | 'checkbox' | 'combobox' | 'link' | 'radio' | 'textbox';

export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

interface Opened {
  context: BrowserContext;
  look: Look;
  page: Page;
}

/** Somebody at the regional website: one browser profile, which may be closed and opened again. */
export class Reader {
  readonly page: Page;
  /** What should never be: policies broken, other hosts asked, errors in the page. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #site: Site;
  #look: Look;
  readonly #quiet: Quiet;

  private constructor(site: Site, { context, look, page }: Opened) {
    this.#site = site;
    this.#look = look;
    this.#context = context;
    this.page = page;
    this.#quiet = new Quiet(page);
    const hosts = [new URL(site.url).host, new URL(site.sandboxUrl).host];
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && !hosts.includes(host))
        this.complaints.push(`asked ${host}`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.complaints.push(message.text());
    });
  }

  static async visit(site: Site, browser: Browser, look: Look = {}): Promise<Reader> {
    const { width = 1280, ...appearance } = look;
    const context = await browser.newContext({
      locale: 'ru-RU',
      viewport: { width, height: 900 },
      acceptDownloads: true,
      reducedMotion: 'reduce', // what moves is drawn sixty times in a second, for nobody
      ...appearance,
    });
    context.setDefaultTimeout(20_000); // for a busy machine; none of them waits
    const page = await context.newPage();
    return new Reader(site, { context, look, page });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.#site.url}${path}`);
  }

  /** Closes the window in the middle of everything, and comes back with a new one. */
  async reopen(): Promise<Reader> {
    await this.page.close();
    return this.openTab();
  }

  /** Another tab of the same browser. */
  async openTab(): Promise<Reader> {
    const page = await this.#context.newPage();
    return new Reader(this.#site, { context: this.#context, look: this.#look, page });
  }

  /** The tab that opens when something is pressed. */
  async tabOpenedBy(press: () => Promise<unknown>): Promise<Reader> {
    const opened = this.#context.waitForEvent('page');
    await press();
    return new Reader(this.#site, {
      context: this.#context,
      look: this.#look,
      page: await opened,
    });
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.#context.setOffline(isOffline);
  }

  /** Bytes in a second, as a slow line sends them. */
  async limitUpload(bytes: number): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytes,
    });
  }

  /** Of the process that draws the page. */
  async processId(): Promise<number> {
    const browser = this.#context.browser();
    if (!browser) throw new Error('The browser is gone');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    const busiest = renderers.toSorted((one, other) => other.cpuTime - one.cpuTime)[0];
    if (!busiest) throw new Error('No process draws the page');
    return busiest.id;
  }

  async collectGarbage(): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
  }

  /** Shows the page that is open in another way, as who turns a phone round or the lights off. */
  async showIn({
    width = 1280,
    colorScheme = 'light',
    forcedColors = 'none',
  }: Look): Promise<void> {
    this.#look = { ...this.#look, width, colorScheme, forcedColors };
    await this.page.setViewportSize({ width, height: 900 });
    // Axe reads colours, so none may be on its way from one to another.
    await this.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  }

  /** Of the text, in pixels, as readers choose it in their browser. */
  async chooseFontSize(standard: number): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
    await session.detach();
  }

  /** What axe finds wrong with the whole page; with the names of rules, what those find. */
  axeViolations(rules?: readonly string[]): Promise<string[]> {
    return violationsOf(this.page, { rules, isForced: this.#look.forcedColors === 'active' });
  }

  /** Until the widgets have loaded and asked for their data. */
  settle(): Promise<void> {
    return this.#quiet.wait();
  }

  isTooWide(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key until the control has the focus: as many times as a page may reasonably ask for. */
  async focusBy(key: string, role: Role, name?: string): Promise<void> {
    const control = this.page.getByRole(role, name === undefined ? {} : { name }).first();
    await control.waitFor();
    for (let presses = 0; presses < 40; presses += 1) {
      if (await control.evaluate((element) => element.matches(':focus'))) return;
      await this.press(key);
    }
    throw new Error(`${key} never reaches ${name ?? role}`);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
