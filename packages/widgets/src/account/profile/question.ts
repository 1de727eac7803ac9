import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { focusPlace } from '../../shared/focus-place.js';
import { messages } from './profile-parts.messages.js';

export interface QuestionOptions {
  act: (subject: string, signal: AbortSignal) => Promise<unknown>;
  done: (subject: string) => unknown;
}

export interface QuestionText {
  question: string;
  /** What follows, as nothing brings it back. */
  consequence: string;
  label: string;
  busyLabel: string;
}

/** Asks in place, before what cannot be undone. */
export class Question {
  /** What the question is about, while it is asked. */
  subject: string | undefined;

  readonly #host: DrskElement;
  readonly #form: FormController<FormValues, string>;

  constructor(host: DrskElement, { act, done }: QuestionOptions) {
    this.#host = host;
    this.#form = new FormController<FormValues, string>(host, {
      initial: {},
      check: () => ({}),
      send: async (_, signal) => {
        const subject = this.subject ?? '';
        await act(subject, signal);
        return subject;
      },
      onSent: (subject) => {
        this.subject = undefined;
        done(subject);
      },
    });
  }

  /** The button that asks, or nothing while it is asked. */
  renderAsk(subject: string, label: string, about: string): TemplateResult | typeof nothing {
    if (this.subject === subject) return nothing;
    return html`<button
      class="button button-link"
      part="button button-link"
      type="button"
      data-ask=${subject}
      aria-label="${label}: ${about}"
      @click=${() => this.#ask(subject)}
    >
      ${label}
    </button>`;
  }

  render(subject: string, text: QuestionText): TemplateResult | typeof nothing {
    if (this.subject !== subject) return nothing;
    const { isSending, failure, submit } = this.#form;
    return html`<div class="panel question" role="group" tabindex="-1" aria-label=${text.question}>
      <p class="row-title">${text.question}</p>
      <p class="text">${text.consequence}</p>
      ${renderFailure(this.#host, failure)}
      <div class="row">
        <button
          class="button button-danger"
          part="button"
          type="button"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${submit}
        >
          ${isSending ? text.busyLabel : text.label}
        </button>
        <button class="button" part="button" type="button" @click=${() => this.#cancel(subject)}>
          ${messages[this.#host.language].cancel}
        </button>
      </div>
    </div>`;
  }

  #ask(subject: string): void {
    this.subject = subject;
    this.#form.reset();
    focusPlace(this.#host, '.question');
  }

  #cancel(subject: string): void {
    this.subject = undefined;
    this.#host.requestUpdate();
    focusPlace(this.#host, `[data-ask="${CSS.escape(subject)}"]`);
  }
}
