import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { loadPart } from '../../shared/load-part.js';
import type { ApplicationPages } from './application-pages.js';
import type { ListTools } from './tools/list-tools.js';

/** What finds a few applications among many: a part that comes when there are many. */
export class LongList {
  readonly #host: DrskElement;
  readonly #pages: ApplicationPages;
  #tools: ListTools | undefined;
  #isLoading = false;
  #failure: unknown;

  constructor(host: DrskElement, pages: ApplicationPages) {
    this.#host = host;
    this.#pages = pages;
  }

  get failure(): unknown {
    return this.#failure ?? this.#tools?.failure;
  }

  /** The next drawing asks for it again. */
  retry(): void {
    this.#failure = undefined;
  }

  /** Its place is kept until it is here. */
  renderTools(beside: unknown): TemplateResult {
    const isMissing = !this.#tools && !this.#isLoading && this.#failure === undefined;
    if (isMissing) void this.#load();
    return html`<div class="tools-place">${this.#tools?.render(beside)}</div>`;
  }

  renderNothing(): TemplateResult | typeof nothing {
    return this.#tools?.renderNothing() ?? nothing;
  }

  renderPager(): TemplateResult | typeof nothing {
    return this.#tools?.renderPager() ?? nothing;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { ListTools: Tools } = await loadPart(
        this.#host,
        () => import('./tools/list-tools.js'),
      );
      this.#tools = new Tools(this.#host, this.#pages);
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#isLoading = false;
      this.#host.requestUpdate();
    }
  }
}
