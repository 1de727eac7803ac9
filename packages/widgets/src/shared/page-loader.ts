import { LoadErrorEvent } from './load-error-event.js';

export interface LoaderOptions {
  /** Tag → its own file, then the files it needs. */
  files: Readonly<Record<string, readonly string[]>>;
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
      if (!this.#requested.has(tag) && document.querySelector(tag)) void this.#load(tag);
  }

  /** The form for editors that strip unknown tags: the element goes into the place, its content along. */
  #fill(place: Element, tag: string): void {
    void this.#load(tag);
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

  async #load(tag: string): Promise<void> {
    if (this.#requested.has(tag) || customElements.get(tag)) return;
    this.#requested.add(tag);
    try {
      await Promise.all(this.#addresses(tag).map((address) => import(address)));
    } catch (error) {
      document.dispatchEvent(new LoadErrorEvent({ tag, error }));
    }
  }

  #addresses(tag: string): string[] {
    const files = this.#options.files[tag];
    if (!files) throw new Error(`There is no widget <${tag}>`);
    return files.map((file) => new URL(file, this.#options.base).href);
  }
}
