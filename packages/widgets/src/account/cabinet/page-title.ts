import type { DrskAccount } from './account.js';

/** Names the view before what the page is called, for tabs, history and whoever hears the title first. */
export class PageTitle {
  readonly #host: DrskAccount;
  readonly #page = document.title;
  #own: string | undefined;

  constructor(host: DrskAccount) {
    this.#host = host;
  }

  show(view: string): void {
    if (this.#host.keepTitle) return;
    this.#own = [view, this.#page].filter(Boolean).join(' — ');
    if (document.title !== this.#own) document.title = this.#own;
  }

  /** Unless the page has given itself another one meanwhile. */
  restore(): void {
    if (document.title === this.#own) document.title = this.#page;
  }
}
