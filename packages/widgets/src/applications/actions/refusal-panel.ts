import type { AnsweredSubject, Application } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import { findField } from '../../shared/focus-field.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { renderTextField } from '../../shared/text-field.js';
import { renderTextareaField } from '../../shared/textarea-field.js';
import { renderButton } from '../requests/plain-button.js';
import { answerJournal as journal } from '../requests/typed-journals.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import {
  type ActionPanel,
  type ActionPanelOptions,
  inView,
  reloadIfMoved,
  renderStepTitle,
} from './action-panel.js';
import { messages, type RefusedName } from './answer.messages.js';
import { Intent } from './intent.js';
import {
  begunClauses,
  checkReasons,
  clauseName,
  longestReasons,
  mostClauses,
  reasonsOf,
} from './protocol.js';

interface RefusalOptions extends ActionPanelOptions {
  name: RefusedName;
  subject: AnsweredSubject;
}

/** Reasons against what was posted, clause by clause where it is a contract; they stay until they have arrived. */
export class RefusalPanel implements ActionPanel {
  readonly #form: FormController<FormValues, Application>;
  readonly #host: DrskElement;
  readonly #options: RefusalOptions;
  readonly #intent = new Intent();
  readonly #isRestored: boolean;
  #clauses = 0;

  constructor(host: DrskElement, options: RefusalOptions) {
    this.#host = host;
    this.#options = options;
    this.#form = new FormController<FormValues, Application>(host, {
      initial: { reasons: '' },
      check: (values) => checkReasons(values, host.language),
      send: (values, signal) => this.#send(values, signal),
      onSent: (application) => this.#onSent(application),
      onInput: (values) => journal.write(this.#place, typedOf(values)),
      onFailed: (error) => reloadIfMoved(error, options),
    });
    const kept = journal.read(this.#place);
    this.#isRestored = kept !== undefined;
    this.#form.reset(kept);
    this.#clauses = Math.max(0, ...begunClauses(this.#form.values));
  }

  get isSending(): boolean {
    return this.#form.isSending;
  }

  render(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { close, name } = this.#options;
    const { failure, isSending, submit } = this.#form;
    const send = this.#isObjection ? text.sendObjections : text.sendRefusal;
    return html`<div class="action-panel">
      ${renderStepTitle(view, text.refuse[name])}
      <p class="text">${text.refusing[name]}</p>
      ${this.#isRestored ? html`<p class="alert text">${text.restored}</p>` : nothing}
      ${renderErrorSummary(view.host, this.#form)} ${renderFailure(view.host, failure)}
      ${renderTextareaField(this.#form, {
        name: 'reasons',
        label: this.#isObjection ? text.reasons.objection : text.reasons.refusal,
        hint: text.reasonsHint,
        maxLength: longestReasons,
        rows: 4,
      })}
      ${name === 'contract' ? this.#renderProtocol(view) : nothing}
      <div class="panel-actions">
        ${renderButton(isSending ? text.sending : send, submit, 'button-primary')}
        ${renderButton(text.close, close)}
      </div>
    </div>`;
  }

  get #isObjection(): boolean {
    return this.#options.subject === 'final_document';
  }

  /** Each thing that can be refused keeps its own text. */
  get #place(): string {
    return `${inView(this.#options).id}.${this.#options.subject}`;
  }

  #renderProtocol({ language }: TrackerView): TemplateResult {
    const text = messages[language];
    const numbers = Array.from({ length: this.#clauses }, (_, index) => index + 1);
    return html`<div class="action-panel">
      <p class="text small muted"><strong>${text.clauses}.</strong> ${text.clausesHint}</p>
      ${numbers.map(
        (number) =>
          html`<fieldset class="action-clause" part="field">
            <legend>${text.clause(number)}</legend>
            ${this.#renderClause(number, text)}
          </fieldset>`,
      )}
      ${
        this.#clauses < mostClauses
          ? html`<div>${renderButton(text.addClause, this.#addClause)}</div>`
          : nothing
      }
    </div>`;
  }

  #renderClause(number: number, { fields }: typeof messages.ru): TemplateResult {
    const field = (name: keyof typeof fields, rows?: number) => ({
      name: clauseName(name, number),
      label: fields[name],
      ...(rows !== undefined && { rows }),
    });
    return html`
      ${renderTextField(this.#form, { ...field('clause'), maxLength: 40 })}
      ${renderTextareaField(this.#form, { ...field('draft', 2), maxLength: longestReasons })}
      ${renderTextareaField(this.#form, { ...field('proposal', 2), maxLength: longestReasons })}
    `;
  }

  readonly #addClause = (): void => {
    this.#clauses += 1;
    this.#host.requestUpdate();
    const name = clauseName('clause', this.#clauses);
    void this.#host.updateComplete.then(() => findField(this.#host, name)?.focus());
  };

  #send(values: FormValues, signal: AbortSignal): Promise<Application> {
    const { etag, id } = inView(this.#options);
    const { subject } = this.#options;
    const answer = { subject, decision: 'refuse', reasons: reasonsOf(values) } as const;
    const idempotencyKey = this.#intent.keyOf(answer);
    const { applications } = this.#host.client;
    return applications.answerDocuments(id, answer, { ifMatch: etag, idempotencyKey, signal });
  }

  #onSent(application: Application): void {
    const text = messages[this.#host.language];
    journal.drop(this.#place);
    this.#options.done(application, this.#isObjection ? text.objected : text.refused);
  }
}

function typedOf(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
