import type { ApplicationSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { loadPart } from '../../shared/load-part.js';
import { RequestController } from '../../shared/request-controller.js';
import { messages } from './applications.messages.js';
import type { DraftRemoval } from './draft-removal.js';

/** Goes on with a draft or throws it away; what throws away comes with the first question. */
export class DraftActions {
  readonly #host: DrskElement;
  readonly #removal: RequestController<DraftRemoval>;

  /** `onChange` runs when the list is another one. */
  constructor(host: DrskElement, onChange: () => unknown) {
    this.#host = host;
    this.#removal = new RequestController(host, () =>
      loadPart(host, async () => {
        const part = await import('./draft-removal.js');
        return new part.DraftRemoval(host, onChange);
      }),
    );
  }

  get failure(): unknown {
    return this.#removal.failure ?? this.#removal.result?.failure;
  }

  /** Answers are their author's alone. */
  forget(): void {
    this.#removal.forget();
  }

  /** The region is there before the words. */
  renderNotice(): TemplateResult {
    return html`<div class="outlet" role="status">${this.#removal.result?.renderNotice()}</div>`;
  }

  render(draft: ApplicationSummary, formUrl: string | undefined): TemplateResult {
    const text = messages[this.#host.language];
    const question = this.#removal.result?.renderQuestion(draft);
    if (question) return question;
    return html`<div class="card-actions">
      ${
        formUrl
          ? html`<a
              class="button button-secondary"
              part="button button-secondary"
              href=${`${formUrl}#id=${draft.id}`}
              >${text.continue}</a
            >`
          : nothing
      }
      <button
        class="button button-link"
        part="button button-link"
        type="button"
        @click=${() => this.#ask(draft)}
      >
        ${text.remove}
      </button>
    </div>`;
  }

  async #ask({ id }: ApplicationSummary): Promise<void> {
    if (!this.#removal.result) await this.#removal.load();
    this.#removal.result?.ask(id);
  }
}
