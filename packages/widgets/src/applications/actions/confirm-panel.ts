import type { Application } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { renderButton } from '../requests/plain-button.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import {
  type ActionPanel,
  type ActionPanelOptions,
  inView,
  reloadIfMoved,
  renderStepTitle,
} from './action-panel.js';
import { messages as answerMessages } from './answer.messages.js';
import { Intent } from './intent.js';

export interface Question {
  title: string;
  /** What follows from it. */
  text: string;
  confirm: string;
  busy: string;
  /** Once it is done. */
  said: string;
}

/** How what was asked about is sent. */
export interface Sending {
  ifMatch: string;
  idempotencyKey: string;
  signal: AbortSignal;
}

interface ConfirmOptions extends ActionPanelOptions {
  question: (language: Language) => Question;
  send: (id: string, sending: Sending) => Promise<Application>;
}

/** Asks once more before something is done. */
export class ConfirmPanel implements ActionPanel {
  readonly #form: FormController<FormValues, Application>;
  readonly #options: ConfirmOptions;

  constructor(host: DrskElement, options: ConfirmOptions) {
    this.#options = options;
    const intent = new Intent();
    this.#form = new FormController<FormValues, Application>(host, {
      initial: {},
      check: () => ({}),
      send: (_values, signal) => {
        const { etag: ifMatch, id } = inView(options);
        return options.send(id, { ifMatch, idempotencyKey: intent.keyOf(id), signal });
      },
      onSent: (application) => options.done(application, options.question(host.language).said),
      onFailed: (error) => reloadIfMoved(error, options),
    });
  }

  get isSending(): boolean {
    return this.#form.isSending;
  }

  render(view: TrackerView): TemplateResult {
    const { close, question } = this.#options;
    const { busy, confirm, text, title } = question(view.language);
    const { failure, isSending, submit } = this.#form;
    return html`<div class="action-panel">
      ${renderStepTitle(view, title)}
      <p class="text">${text}</p>
      ${renderFailure(view.host, failure)}
      <div class="panel-actions">
        ${renderButton(isSending ? busy : confirm, submit, 'button-primary')}
        ${renderButton(answerMessages[view.language].close, close)}
      </div>
    </div>`;
  }
}
