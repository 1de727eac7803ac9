import {
  attachmentMessages,
  formatBasis,
  requestFields,
  requestKinds,
  requestMessages,
  requestTitles,
} from '@drsk/domain';
import type { OpenRequestKind, RequestKind } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import { renderUploadField } from '../../shared/files/upload-field.js';
import { renderAnswer } from '../form/answer-field.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { focusPart, type Panel, renderPanelHeading } from './panel.js';
import { renderButton } from './plain-button.js';
import { RequestForm, type RequestFormOptions } from './request-form.js';
import { messages } from './request-panel.messages.js';
import { requestWords } from './request-words.js';

/** First what the request is about, then its questions and files. */
export class RequestPanel implements Panel {
  readonly #writing: RequestForm;
  readonly #host: DrskElement;
  readonly #options: RequestFormOptions;

  constructor(host: DrskElement, options: RequestFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#writing = new RequestForm(host, options);
  }

  render(view: TrackerView): TemplateResult {
    const { kind } = this.#writing;
    return html`<section class="panel">
      ${kind ? this.#renderQuestions(kind, view) : this.#renderKinds(view)}
    </section>`;
  }

  get #openKinds(): readonly OpenRequestKind[] {
    return this.#options.requests()?.openKinds ?? [];
  }

  #renderKinds(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const kinds = this.#openKinds;
    return html`
      ${renderPanelHeading(view, text.choose)}
      ${kinds.length === 0 ? html`<p class="text">${text.none}</p>` : nothing}
      <ul class="kinds">
        ${kinds.map((kind) => html`<li>${this.#renderKind(kind, view)}</li>`)}
      </ul>
      <div class="panel-actions">${renderButton(text.close, this.#options.close)}</div>
    `;
  }

  #renderKind(offer: OpenRequestKind, view: TrackerView): TemplateResult {
    const { kind } = offer;
    return html`<button
      class="button kind"
      part="button"
      type="button"
      @click=${() => this.#choose(kind)}
    >
      <span class="kind-title">${requestTitles[view.language].kinds[kind]}</span>
      <span class="small">${requestMessages[view.language].explanations[kind]}</span>
      <span class="muted small">${termText(offer, view)}</span>
    </button>`;
  }

  #renderQuestions(kind: RequestKind, view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { files, form, isRestored } = this.#writing;
    const offer = this.#openKinds.find((open) => open.kind === kind);
    return html`
      ${renderPanelHeading(view, requestTitles[view.language].kinds[kind])}
      <p class="text muted">${requestMessages[view.language].explanations[kind]}</p>
      ${offer ? html`<p class="text small muted">${termText(offer, view)}</p>` : nothing}
      ${isRestored ? html`<p class="alert text">${text.restored}</p>` : nothing}
      ${renderErrorSummary(view.host, form)} ${renderFailure(view.host, form.failure)}
      <div class="stack">${this.#renderFields(kind, view)} ${this.#renderFiles(kind, view)}</div>
      ${kind === 'termination' ? html`<p class="text small">${text.sure}</p>` : nothing}
      <div class="panel-actions">
        ${renderButton(form.isSending || files.uploads.isBusy ? text.sending : text.send, this.#submit, 'button-primary')}
        ${renderButton(text.back, () => this.#choose(undefined))}
        ${renderButton(text.close, this.#options.close, 'button-link')}
      </div>
    `;
  }

  #renderFields(kind: RequestKind, view: TrackerView): TemplateResult[] {
    const { form } = this.#writing;
    const words = requestWords(view);
    const { language } = view;
    const typed = Object.entries(form.values).map(([name, value]) => [name, String(value)]);
    return requestFields(kind, Object.fromEntries(typed)).map(({ choices, ...field }) => {
      const question = { ...field, isRequired: field.isRequired ?? false };
      const offered = choices && { choices: choices(view.application) };
      return renderAnswer(form, { ...question, ...offered }, { words, language });
    });
  }

  #renderFiles(kind: RequestKind, view: TrackerView): TemplateResult[] {
    const { files, form } = this.#writing;
    const { kinds } = attachmentMessages[view.language];
    return requestKinds[kind].attachments.map((wanted) =>
      renderUploadField(files, form, {
        name: wanted.kind,
        label: kinds[wanted.kind].label,
        isRequired: wanted.isRequired,
      }),
    );
  }

  readonly #submit = (): void => {
    if (!this.#writing.files.uploads.isBusy) void this.#writing.form.submit();
  };

  #choose(kind: RequestKind | undefined): void {
    this.#writing.choose(kind);
    focusPart(this.#host, '.panel-heading');
  }
}

function termText({ amount, unit, basis }: OpenRequestKind, { language }: TrackerView): string {
  const text = messages[language];
  return text.term(text.periods[unit](String(amount)), formatBasis(basis, language));
}
