import type { Page, Request } from 'playwright-core';

/** Long enough for a page that has its data to ask for more; Playwright's `networkidle` waits five times as long. */
const quietMs = 100;

/** When a page has loaded what it needs: it asks for nothing, and draws nothing. */
export class Quiet {
  readonly #page: Page;
  readonly #open = new Set<Request>();
  #begun = 0;

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      // What the page before had asked for may never be told to have ended.
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.#open.clear();
      this.#begun += 1;
      this.#open.add(request);
    });
    page.on('response', (response) => {
      // A stream of events stays open as long as its page.
      const { 'content-type': type = '' } = response.headers();
      if (type.startsWith('text/event-stream')) this.#open.delete(response.request());
    });
    page.on('requestfinished', (request) => this.#open.delete(request));
    page.on('requestfailed', (request) => this.#open.delete(request));
  }

  async wait(): Promise<void> {
    await this.#page.waitForLoadState('load');
    let before: number;
    do {
      before = this.#begun;
      await this.#page.evaluate(
        (ms) =>
          new Promise((resolve) =>
            setTimeout(() => requestIdleCallback(resolve, { timeout: 1_000 }), ms),
          ),
        quietMs,
      );
    } while (this.#open.size > 0 || this.#begun > before);
  }
}
