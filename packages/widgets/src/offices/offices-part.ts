import type { Booking, Office, Region } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { inputs } from '../shared/input.styles.js';
import type { Language } from '../shared/language.js';
import { renderLoading } from '../shared/loading.js';
import { renderButton } from '../shared/plain-button.js';
import { RequestController } from '../shared/request-controller.js';
import { BookingDesk } from './booking-desk.js';
import { focusIn } from '../shared/focus-in.js';
import { Here } from './here.js';
import { keepChoice, readChoice } from './kept-choice.js';
import { mapStyles } from './map.styles.js';
import { Minutes } from './minutes.js';
import { renderOffice } from './office-card.js';
import { OfficeFilter } from './office-filter.js';
import { renderOfficeMap } from './office-map.js';
import { messages } from './offices.messages.js';
import { styles } from './offices.styles.js';
import { OwnVisits } from './own-visits.js';
import { roundedDistance } from './rounded-distance.js';
import { SlotPanel } from './slot-panel.js';

interface Directory {
  offices: readonly Office[];
  regions: readonly Region[];
}

/** All of the widget, loaded once its tag is in a page. */
export class OfficesPart {
  readonly #host: DrskElement;
  readonly #directory: RequestController<Directory>;
  readonly #desk: BookingDesk;
  readonly #visits: OwnVisits;
  readonly #filter: OfficeFilter;
  readonly #here: Here;
  #opened: { id: string; panel: SlotPanel } | undefined;
  #language: Language;

  constructor(host: DrskElement) {
    adoptStyles(host, [inputs, styles, mapStyles]);
    this.#host = host;
    this.#language = host.language;
    this.#here = new Here(host);
    this.#filter = new OfficeFilter(host);
    this.#desk = new BookingDesk(host);
    this.#visits = new OwnVisits(host, this.#desk, {
      officeOf: (id) => this.#office(id),
      choosing: () => (this.#opened = undefined),
    });
    this.#directory = new RequestController(host, (signal) => this.#ask(signal));
    host.addController(new Minutes(host));
    void this.#load();
  }

  render(): TemplateResult {
    this.#followLanguage();
    const { failure, result } = this.#directory;
    const { title, sample } = this.#text;
    return html`${this.#host.renderHeading(title)}
    ${renderLoadFailure(this.#host, failure, { retry: this.#retry })}
    ${failure || result ? nothing : renderLoading(this.#host)}
    ${
      result
        ? html`<p class="muted small">${sample}</p>
            ${this.#visits.render()} ${this.#renderDirectory(result)}`
        : nothing
    }`;
  }

  get #text() {
    return messages[this.#host.language];
  }

  #renderDirectory({ offices, regions }: Directory): TemplateResult {
    const shown = this.#filter.shown(offices, this.#here.position);
    const text = this.#text;
    return html`${this.#filter.render(regions)} ${this.#renderHere()}
      <p class="muted" role="status">${text.found(String(shown.length))}</p>
      ${
        shown.length === 0
          ? html`<p class="text">${text.none}</p>
              <div>${renderButton(text.clear, () => this.#clear())}</div>`
          : html`<div>
              ${renderOfficeMap({ offices: shown, here: this.#here.position, kilometres: text.kilometres, hereName: text.here.name })}
              <p class="muted small">${text.mapNote}</p>
            </div>`
      }
      ${shown.map((office, index) => this.#renderOffice(office, index + 1))}`;
  }

  #renderHere(): TemplateResult | typeof nothing {
    const { here } = this.#text;
    const { state, ask } = this.#here;
    if (state === 'known') return nothing;
    return html`<div class="here">
      ${renderButton(state === 'asking' ? here.asking : here.ask, ask, { isBusy: state === 'asking' })}
      <p class="muted small" role="status">${state === 'refused' ? here.refused : here.note}</p>
    </div>`;
  }

  #renderOffice(office: Office, number: number): TemplateResult {
    const { position } = this.#here;
    return renderOffice(this.#host, {
      office,
      number,
      distance:
        position &&
        this.#text.kilometres(roundedDistance(position, office.position, this.#host.language)),
      panel: this.#opened?.id === office.id ? this.#opened.panel : undefined,
      book: () => this.#open(office),
    });
  }

  #clear(): void {
    this.#filter.clear();
    focusIn(this.#host, '#filter-region'); // the button is gone
  }

  #open(office: Office): void {
    this.#show(office);
    focusIn(this.#host, `[data-office="${office.id}"] .panel-title`);
  }

  #show(office: Office): void {
    const { id } = office;
    const service = this.#filter.serviceAt(office);
    if (!service) return;
    this.#visits.stopMoving();
    const panel = new SlotPanel(this.#host, {
      office,
      service,
      send: (choice, signal) => this.#desk.hold({ officeId: id, ...choice }, signal),
      done: (booking) => this.#held(booking),
      close: () => this.#close(`[data-office="${id}"]`),
    });
    this.#opened = { id, panel };
    keepChoice({ officeId: id });
    this.#host.requestUpdate();
  }

  #held({ id }: Booking): void {
    this.#host.announcement = this.#text.held.said;
    this.#close(`[data-visit="${id}"]`);
  }

  #close(focused: string): void {
    this.#opened = undefined;
    keepChoice({
      officeId: undefined,
      visitService: undefined,
      day: undefined,
      startsAt: undefined,
    });
    focusIn(this.#host, focused);
  }

  /** After a reload, where the reader was; it takes the focus from nobody. */
  async #load(): Promise<void> {
    await this.#directory.load();
    this.#openAgain();
  }

  /** Visits as well, which nobody sees before. */
  readonly #retry = (): Promise<unknown> => {
    const { visits } = this.#desk;
    return Promise.all([this.#load(), visits.failure !== undefined && visits.load()]);
  };

  #openAgain(): void {
    const office = this.#office(readChoice().officeId ?? '');
    if (office?.isBookable && !this.#opened) this.#show(office);
  }

  #office(id: string): Office | undefined {
    return this.#directory.result?.offices.find((office) => office.id === id);
  }

  /** Names and addresses come from the server, in the language of the question. */
  #followLanguage(): void {
    const { language } = this.#host;
    if (language === this.#language) return;
    this.#language = language;
    void this.#directory.load();
    void this.#desk.visits.load();
  }

  async #ask(signal: AbortSignal): Promise<Directory> {
    const { client, language: locale } = this.#host;
    const [{ items: offices }, { items: regions }] = await Promise.all([
      client.offices.list({ signal, locale }),
      client.offices.listRegions({ signal, locale }),
    ]);
    return { offices, regions };
  }
}
