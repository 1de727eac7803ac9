import { localDate } from '@drsk/domain';
import type { Application, InspectionSlot, InspectionSlots } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { errorFacts } from '../../shared/error-facts.js';
import { renderFailure } from '../../shared/failure.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { renderLoading } from '../../shared/loading.js';
import { renderRadioField } from '../../shared/radio-field.js';
import { RequestController } from '../../shared/request-controller.js';
import { renderSelectField } from '../../shared/select-field.js';
import { formatDay, regionOf } from '../dates.js';
import { formatHour } from '../local-moment.js';
import { renderButton } from '../requests/plain-button.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import {
  type ActionPanel,
  type ActionPanelOptions,
  inView,
  reloadIfMoved,
  renderStepTitle,
} from './action-panel.js';
import { Intent } from './intent.js';
import { messages } from './visits.messages.js';

/** First the day, then the hours that are free on it; what somebody else takes meanwhile goes from the list. */
export class VisitPanel implements ActionPanel {
  readonly #form: FormController<FormValues, Application>;
  readonly #slots: RequestController<InspectionSlots>;
  readonly #host: DrskElement;
  readonly #options: ActionPanelOptions;
  readonly #intent = new Intent();
  #isTaken = false;

  constructor(host: DrskElement, options: ActionPanelOptions) {
    this.#host = host;
    this.#options = options;
    this.#slots = new RequestController(host, (signal) =>
      host.client.applications.inspections.slots(inView(options).id, { signal }),
    );
    this.#form = new FormController<FormValues, Application>(host, {
      initial: { day: '', startsAt: '' },
      check: ({ startsAt }) => {
        const isFree = this.#hours.some((slot) => slot.startsAt === startsAt);
        return isFree ? {} : { startsAt: messages[host.language].notChosen };
      },
      send: ({ startsAt }, signal) => {
        this.#isTaken = false;
        const { etag: ifMatch, id } = inView(options);
        const wanted = String(startsAt);
        const sending = { ifMatch, idempotencyKey: this.#intent.keyOf(wanted), signal };
        return host.client.applications.inspections.choose(id, wanted, sending);
      },
      onSent: (application) => options.done(application, messages[host.language].chosen),
      onFailed: (error) => this.#fail(error),
    });
    void this.#reload();
  }

  get isSending(): boolean {
    return this.#form.isSending;
  }

  render(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { failure, isSending, submit } = this.#form;
    return html`<div class="action-panel">
      ${renderStepTitle(view, text.choosing)}
      <div class="outlet" role="alert">
        ${this.#isTaken ? html`<p class="alert alert-warning text">${text.taken}</p>` : ''}
      </div>
      ${renderFailure(view.host, failure)}
      ${renderLoadFailure(view.host, this.#slots.failure, { retry: () => this.#reload() })}
      ${this.#renderSlots(view)}
      <div class="panel-actions">
        ${
          this.#free.length > 0
            ? renderButton(isSending ? text.sending : text.send, submit, 'button-primary')
            : ''
        }
        ${renderButton(text.close, this.#options.close)}
      </div>
    </div>`;
  }

  get #free(): readonly InspectionSlot[] {
    return this.#slots.result?.items ?? [];
  }

  get #days(): readonly string[] {
    return [...new Set(this.#free.map((slot) => this.#dayOf(slot)))];
  }

  /** Of the chosen day: what is chosen on another day is chosen no more. */
  get #hours(): readonly InspectionSlot[] {
    return this.#free.filter((slot) => this.#dayOf(slot) === this.#form.values['day']);
  }

  /** What is free now; a day that has nothing left gives way to the first one that has. */
  async #reload(): Promise<void> {
    await this.#slots.load();
    const days = this.#days;
    const day = days.find((free) => free === this.#form.values['day']) ?? days[0] ?? '';
    this.#form.values = { ...this.#form.values, day };
    this.#host.requestUpdate();
  }

  #dayOf({ startsAt }: InspectionSlot): string {
    return localDate(startsAt, regionOf(inView(this.#options)));
  }

  #renderSlots(view: TrackerView): unknown {
    const text = messages[view.language];
    if (!this.#slots.result) return this.#slots.failure ? '' : renderLoading(view.host);
    const days = this.#days;
    if (days.length === 0) return html`<p class="text">${text.noSlots}</p>`;
    return html`
      ${renderSelectField(this.#form, {
        name: 'day',
        label: text.day,
        choices: days.map((value) => ({ value, label: formatDay(value, view) })),
      })}
      ${renderRadioField(this.#form, {
        name: 'startsAt',
        label: `${text.time}, ${text.localTime}`,
        choices: this.#hours.map(({ startsAt, endsAt }) => ({
          value: startsAt,
          label: `${formatHour(startsAt, view.application)}–${formatHour(endsAt, view.application)}`,
        })),
      })}
    `;
  }

  /** What is taken goes from the list; the rest is said as it is. */
  #fail(error: unknown): boolean {
    this.#isTaken = errorFacts(error).code === 'slot_taken';
    if (this.#isTaken) void this.#reload();
    else reloadIfMoved(error, this.#options);
    return this.#isTaken;
  }
}
