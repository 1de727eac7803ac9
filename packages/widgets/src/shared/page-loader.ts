import { toLanguage } from './language.js';
import { LoadErrorEvent } from './load-error-event.js';
import { page } from './page.js';

/** What a widget consists of: names of files with spaces between them. */
export interface WidgetFiles {
  /** Its own file and those it needs. */
  readonly files: string;
  /** Its English texts. */
  readonly english: string;
}

export interface LoaderOptions {
  /** By tag. */
  files: Readonly<Record<string, WidgetFiles>>;
  /** Address of the loader; the files lie beside it. */
  base: string;
}

/** Finds the widgets of a page, also those that come later, and loads the files of each kind all at once. */
export class PageLoader {
  readonly #options: LoaderOptions;
  readonly #requested = new Set<string>();

  constructor(options: LoaderOptions) {
    this.#options = options;
  }

  start(): void {
    this.#scan();
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length > 0)) this.#scan();
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => this.#scan(), { once: true });
  }

  #scan(): void {
    for (const place of document.querySelectorAll('[data-drsk-widget]'))
      this.#fill(place, `drsk-${place.getAttribute('data-drsk-widget')}`);
    for (const tag of Object.keys(this.#options.files))
      if (!this.#requested.has(tag)) this.#find(tag);
  }

  #find(tag: string): void {
    const element = document.querySelector(tag);
    if (element) void this.#load(tag, element);
  }

  /** The form for editors that strip unknown tags: the element goes into the place, its content along. */
  #fill(place: Element, tag: string): void {
    void this.#load(tag, place);
    // While the page is being parsed, the place's own content may still be on its way.
    const isReady = document.readyState !== 'loading' && tag in this.#options.files;
    if (!isReady || place.querySelector(`:scope > ${tag}`)) return;
    const element = document.createElement(tag);
    for (const { name, value } of place.attributes)
      if (name.startsWith('data-') && name !== 'data-drsk-widget')
        element.setAttribute(name.slice('data-'.length), value);
    element.append(...place.childNodes);
    place.append(element);
  }

  async #load(tag: string, place: Element): Promise<void> {
    if (this.#requested.has(tag) || customElements.get(tag)) return;
    this.#requested.add(tag);
    try {
      const widget = this.#options.files[tag];
      if (!widget) throw new Error(`There is no widget <${tag}>`);
      // Only not to wait for them later: a widget asks for its texts itself.
      if (isEnglish(place)) void this.#import(widget.english).catch(() => undefined);
      await this.#import(widget.files);
    } catch (error) {
      document.dispatchEvent(new LoadErrorEvent({ tag, error }));
    }
  }

  #import(files: string): Promise<unknown> {
    const names = files.split(' ').filter(Boolean);
    return Promise.all(names.map((name) => import(new URL(name, this.#options.base).href)));
  }
}

function isEnglish(place: Element): boolean {
  const lang = place.closest('[lang]')?.getAttribute('lang');
  return toLanguage(page().settings.locale ?? lang) === 'en';
}
