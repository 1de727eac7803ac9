import type { DrskElement } from './drsk-element.js';
import { renderLoadFailure } from './load-failure.js';
import { loadPart } from './load-part.js';
import { renderLoading } from './loading.js';
import { RequestController } from './request-controller.js';

/** What a widget consists of once it is here. */
interface Part {
  render(): unknown;
}

/** All of a widget, which comes once its tag is in a page: until then it weighs next to nothing. */
export class PartController {
  readonly #host: DrskElement;
  readonly #request: RequestController<Part>;
  #isAsked = false;

  constructor(host: DrskElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#request = new RequestController(host, () => loadPart(host, load));
    host.addController(this);
  }

  /** Not sooner: it brings styles for what is drawn. */
  hostUpdated(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#request.load();
  }

  render(): unknown {
    const { failure, load, result } = this.#request;
    if (result) return result.render();
    return failure
      ? renderLoadFailure(this.#host, failure, { retry: load })
      : renderLoading(this.#host);
  }
}
