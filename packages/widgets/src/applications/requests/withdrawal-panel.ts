import { withdrawalMessages } from '@drsk/domain';
import type { Application, WithdrawalReason } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { renderSelectField } from '../../shared/select-field.js';
import { renderTextareaField } from '../../shared/textarea-field.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { type Panel, type PanelOptions, reloadIfChanged, renderPanelHeading } from './panel.js';
import { renderButton } from './plain-button.js';
import { messages } from './withdrawal.messages.js';

/** Says what is lost by it before an application is taken back for good. */
export class WithdrawalPanel implements Panel {
  readonly #form: FormController<FormValues, Application>;
  readonly #options: PanelOptions;

  constructor(host: DrskElement, options: PanelOptions) {
    this.#options = options;
    this.#form = new FormController<FormValues, Application>(host, {
      initial: { reason: '', note: '' },
      check: () => ({}),
      send: ({ reason, note }, signal) => {
        const { id = '', etag = '' } = options.application() ?? {};
        const withdrawal = { ...(isReason(reason) && { reason }), note: String(note) };
        return host.client.applications.withdraw(id, withdrawal, { ifMatch: etag, signal });
      },
      onSent: (application) => options.done(application, messages[host.language].done),
      onFailed: (error) => reloadIfChanged(error, options),
    });
  }

  render(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { reasons } = withdrawalMessages[view.language];
    const { number, offer, price } = text.points;
    const hasOffer = view.application.status === 'offer_posted';
    const choices = Object.entries(reasons).map(([value, label]) => ({ value, label }));
    return html`<section class="panel">
      ${renderPanelHeading(view, text.title)}
      <p class="text"><strong>${text.lost}</strong></p>
      <ul class="points">
        <li>${number}</li>
        ${hasOffer ? html`<li>${offer}</li>` : nothing}
        <li>${price}</li>
      </ul>
      <p class="text">${text.kept}</p>
      ${renderFailure(view.host, this.#form.failure)}
      ${renderSelectField(this.#form, { name: 'reason', label: text.reason, placeholder: text.noReason, choices })}
      ${renderTextareaField(this.#form, { name: 'note', label: text.note, maxLength: 1000, rows: 2 })}
      <div class="panel-actions">
        ${renderButton(this.#form.isSending ? text.sending : text.confirm, this.#form.submit, 'button-danger')}
        ${renderButton(text.keep, this.#options.close, 'button-primary')}
      </div>
    </section>`;
  }
}

function isReason(value: unknown): value is WithdrawalReason {
  return typeof value === 'string' && Object.hasOwn(withdrawalMessages.ru.reasons, value);
}
