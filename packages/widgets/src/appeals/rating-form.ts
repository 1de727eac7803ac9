import type { Appeal } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FormValues } from '../shared/form-values.js';
import { renderRadioField } from '../shared/radio-field.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { renderTextareaField } from '../shared/textarea-field.js';
import type { AppealThread } from './appeal-thread.js';
import { messages } from './appeals.messages.js';

const scores = ['5', '4', '3', '2', '1'] as const;

/** What the answer was worth, said once. */
export class RatingForm {
  readonly #host: DrskElement;
  readonly #form: FormController<FormValues, Appeal>;

  constructor(host: DrskElement, thread: AppealThread) {
    this.#host = host;
    this.#form = new FormController<FormValues, Appeal>(host, {
      initial: { score: '', comment: '' },
      check: ({ score }): Record<string, string> =>
        score === '' ? { score: messages[host.language].rating.choose } : {},
      send: ({ score, comment }, signal) =>
        thread.calls.rate(
          thread.id,
          { score: Number(score), comment: String(comment) },
          { signal, locale: host.language },
        ),
      onSent: (appeal) => {
        this.#form.reset();
        thread.accept(appeal, messages[host.language].rating.thanks);
      },
    });
  }

  render({ rating }: Appeal): TemplateResult {
    const { language } = this.#host;
    const text = messages[language].rating;
    if (rating) return html`<p class="text">${text.given(rating.score)}</p>`;
    return html`<section class="rating">
      ${renderFailure(this.#host, this.#form.failure)}
      <form class="stack" novalidate @submit=${this.#form.submit}>
        ${renderRadioField(this.#form, {
          name: 'score',
          label: text.title,
          choices: scores.map((value) => ({ value, label: text.scores[value] })),
        })}
        ${renderTextareaField(this.#form, { name: 'comment', label: text.comment, maxLength: 1000 })}
        ${renderSubmitButton({
          label: text.send,
          busyLabel: sharedMessages[language].sending,
          isBusy: this.#form.isSending,
        })}
      </form>
    </section>`;
  }
}
