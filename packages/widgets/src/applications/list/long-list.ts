import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { loadPart } from '../../shared/load-part.js';
import { RequestController } from '../../shared/request-controller.js';
import type { ApplicationPages } from './application-pages.js';
import type { ListTools } from './tools/list-tools.js';

/** What finds a few applications among many: a part that comes when there are many. */
export class LongList {
  readonly #part: RequestController<ListTools>;

  constructor(host: DrskElement, pages: ApplicationPages) {
    this.#part = new RequestController(host, () =>
      loadPart(host, async () => {
        const part = await import('./tools/list-tools.js');
        return new part.ListTools(host, pages);
      }),
    );
  }

  /** Why it has not come. */
  get missing(): unknown {
    return this.#part.failure;
  }

  get failure(): unknown {
    return this.#part.result?.failure;
  }

  load(): Promise<void> {
    return this.#part.load();
  }

  /** Its place is kept until it is here. */
  renderTools(beside: unknown): TemplateResult {
    const { failure, isLoading, load, result } = this.#part;
    if (!result && !isLoading && failure === undefined) void load();
    return html`<div class="tools-place">${result?.render(beside)}</div>`;
  }

  renderNothing(): TemplateResult | typeof nothing {
    return this.#part.result?.renderNothing() ?? nothing;
  }

  renderPager(): TemplateResult | typeof nothing {
    return this.#part.result?.renderPager() ?? nothing;
  }
}
