import type { ApplicationAnswers, ApplicationSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { messages as listMessages } from './applications.messages.js';
import { messages } from './draft-removal.messages.js';

/** A draft that was thrown away, and what brings it back. */
interface RemovedDraft {
  objectName: string | null;
  answers: ApplicationAnswers;
}

/** Throws a draft away after a question, and keeps its answers in case it was a mistake. */
export class DraftRemoval {
  failure: unknown;

  readonly #host: DrskElement;
  readonly #onChange: () => unknown;
  /** The draft that the question is about. */
  #askedId: string | undefined;
  #removed: RemovedDraft | undefined;
  #isRestored = false;

  /** `onChange` runs when the list is another one. */
  constructor(host: DrskElement, onChange: () => unknown) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The answer is one key away. */
  ask(id: string): void {
    this.#set(id);
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>('.confirm')?.focus(),
    );
  }

  renderQuestion(draft: ApplicationSummary): TemplateResult | undefined {
    if (draft.id !== this.#askedId) return undefined;
    const text = messages[this.#host.language];
    return html`<div class="card-actions" role="group" aria-label=${text.confirm}>
      <p class="text">${text.confirm}</p>
      <button
        class="button confirm"
        part="button"
        type="button"
        @click=${() => this.#remove(draft)}
      >
        ${text.confirmed}
      </button>
      ${renderLink(text.keep, () => this.#set(undefined))}
    </div>`;
  }

  /** What has become of a draft, with the way back. */
  renderNotice(): TemplateResult | typeof nothing {
    const text = messages[this.#host.language];
    const removed = this.#removed;
    if (removed)
      return html`<div class="alert notice" part="alert">
        <span
          >${text.removed(removed.objectName || listMessages[this.#host.language].untitled)}</span
        >
        ${renderLink(text.restore, () => this.#restore(removed))}
      </div>`;
    return this.#isRestored
      ? html`<div class="alert alert-success">${text.restored}</div>`
      : nothing;
  }

  #set(id: string | undefined): void {
    this.#askedId = id;
    this.#host.requestUpdate();
  }

  async #remove({ id, objectName }: ApplicationSummary): Promise<void> {
    await this.#try(async () => {
      const { applications } = this.#host.client;
      const { answers } = await applications.get(id);
      await applications.delete(id);
      this.#removed = { objectName, answers };
      this.#isRestored = false;
    });
  }

  async #restore({ answers }: RemovedDraft): Promise<void> {
    await this.#try(async () => {
      await this.#host.client.applications.create(answers);
      this.#removed = undefined;
      this.#isRestored = true;
    });
  }

  async #try(act: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await act();
      this.#askedId = undefined;
      this.#onChange();
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#host.requestUpdate();
    }
  }
}

function renderLink(label: string, act: () => unknown): TemplateResult {
  return html`<button
    class="button button-link"
    part="button button-link"
    type="button"
    @click=${act}
  >
    ${label}
  </button>`;
}
