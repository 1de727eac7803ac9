import { localDate, localTime, officeMessages } from '@drsk/domain';
import type { Booking, Office, OfficeService, VisitSlot, VisitSlots } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FormValues } from '../shared/form-values.js';
import { renderLoading } from '../shared/loading.js';
import { renderRadioField } from '../shared/radio-field.js';
import { RequestController } from '../shared/request-controller.js';
import { renderSelectField } from '../shared/select-field.js';
import { explainRefusal } from './explain-refusal.js';
import { keepChoice, type KeptChoice, readChoice } from './kept-choice.js';
import { formatDay, shortTime } from './local-time.js';
import { messages } from './offices.messages.js';
import { renderButton } from '../shared/plain-button.js';

export interface SlotPanelOptions {
  office: Office;
  service: OfficeService;
  /** The visit that is moved; without it one is begun. */
  moved?: Booking;
  send: (
    choice: { startsAt: string; service: OfficeService },
    signal: AbortSignal,
  ) => Promise<Booking>;
  done: (booking: Booking) => unknown;
  close: () => unknown;
}

/** Service, day and time; what somebody else takes meanwhile goes from the list. */
export class SlotPanel {
  readonly #host: DrskElement;
  readonly #options: SlotPanelOptions;
  readonly #form: FormController<FormValues, Booking>;
  readonly #slots: RequestController<VisitSlots>;
  #isTaken = false;

  constructor(host: DrskElement, options: SlotPanelOptions) {
    const { office, service, moved, done } = options;
    this.#host = host;
    this.#options = options;
    this.#slots = new RequestController(host, (signal) =>
      host.client.offices.slots(office.id, this.#service, { signal }),
    );
    // What is moved begins anew: a choice of before was made for something else.
    const { visitService = service, day = '', startsAt = '' } = moved ? {} : readChoice();
    this.#form = new FormController<FormValues, Booking>(host, {
      initial: { service: visitService, day, startsAt },
      check: (values) => {
        const isFree = this.#times.some((slot) => slot.startsAt === values['startsAt']);
        return isFree ? {} : { startsAt: messages[host.language].notChosen };
      },
      onInput: (values) => {
        if (!moved) keepChoice(textsOf(values));
      },
      send: (values, signal) => {
        this.#isTaken = false;
        const choice = { startsAt: String(values['startsAt']), service: this.#service };
        return options.send(choice, signal);
      },
      onSent: done,
      onFailed: (error) => this.#fail(error),
    });
    void this.#reload();
  }

  render(): TemplateResult {
    const host = this.#host;
    const { moved, close } = this.#options;
    const text = messages[host.language];
    const { failure, isSending, submit } = this.#form;
    const label = moved ? text.move : text.choose;
    return html`<div class="panel">
      <div class="panel-title" tabindex="-1" role="heading" aria-level=${host.headingLevel + 2}>
        ${moved ? text.moving : text.choosing}
      </div>
      <div class="outlet" role="alert">
        ${this.#isTaken ? html`<p class="alert alert-warning text">${text.taken}</p>` : nothing}
      </div>
      ${renderFailure(host, failure, { explain: explainRefusal(host.language) })}
      ${renderLoadFailure(host, this.#slots.failure, { retry: () => this.#reload() })}
      ${this.#renderFields()}
      <div class="row">
        ${
          this.#free.length > 0
            ? renderButton(isSending ? text.sending : label, submit, { look: 'button-primary' })
            : nothing
        }
        ${renderButton(text.close, close)}
      </div>
    </div>`;
  }

  get #service(): OfficeService {
    const { service, office } = this.#options;
    return office.services.find((own) => own === this.#form.values['service']) ?? service;
  }

  get #free(): readonly VisitSlot[] {
    return this.#slots.result?.items ?? [];
  }

  get #days(): readonly string[] {
    return [...new Set(this.#free.map((slot) => this.#dayOf(slot)))];
  }

  get #times(): readonly VisitSlot[] {
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

  #dayOf({ startsAt }: VisitSlot): string {
    return localDate(startsAt, this.#options.office.regionCode);
  }

  #renderFields(): unknown {
    const { language } = this.#host;
    const { office, moved } = this.#options;
    const text = messages[language];
    if (!this.#slots.result) return this.#slots.failure ? nothing : renderLoading(this.#host);
    if (this.#free.length === 0) return html`<p class="text">${text.noSlots}</p>`;
    const { services } = officeMessages[language];
    return html`
      ${
        moved
          ? nothing
          : renderSelectField(this.#form, {
              name: 'service',
              label: text.service,
              choices: office.services.map((value) => ({ value, label: services[value] })),
            })
      }
      ${renderSelectField(this.#form, {
        name: 'day',
        label: text.day,
        choices: this.#days.map((value) => ({ value, label: formatDay(value, language) })),
      })}
      <div class="times">
        ${renderRadioField(this.#form, {
          name: 'startsAt',
          label: `${text.time}, ${text.localTime}`,
          choices: this.#times.map(({ startsAt: value }) => ({
            value,
            label: shortTime(localTime(value, office.regionCode)),
          })),
        })}
      </div>
    `;
  }

  /** What is taken goes from the list; the rest is said as it is. */
  #fail(error: unknown): boolean {
    this.#isTaken = errorFacts(error).code === 'slot_taken';
    if (this.#isTaken) void this.#reload();
    return this.#isTaken;
  }
}

function textsOf({ service, day, startsAt }: FormValues): KeptChoice {
  return { visitService: String(service), day: String(day), startsAt: String(startsAt) };
}
