import { officeMessages } from '@drsk/domain';
import type { Booking, Office } from '@drsk/sdk';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { Countdown } from '../shared/countdown.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderFailure } from '../shared/failure.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { isKiosk } from '../shared/kiosk.js';
import { renderButton } from '../shared/plain-button.js';
import type { BookingDesk } from './booking-desk.js';
import { explainRefusal } from './explain-refusal.js';
import { focusIn } from '../shared/focus-in.js';
import { formatMoment, formatVisit } from './local-time.js';
import { messages } from './offices.messages.js';
import { SlotPanel } from './slot-panel.js';

interface Surroundings {
  officeOf: (id: string) => Office | undefined;
  /** A time is being chosen here: two choices at once would be taken for one. */
  choosing: () => unknown;
}

/** What the reader has before them: to confirm, to move, to cancel, to put into a calendar. */
export class OwnVisits implements ReactiveController {
  readonly #host: DrskElement;
  readonly #desk: BookingDesk;
  readonly #surroundings: Surroundings;
  readonly #countdown: Countdown;
  #moving: { id: string; panel: SlotPanel } | undefined;
  #cancelling: string | undefined;
  #counted: string | undefined;

  constructor(host: DrskElement, desk: BookingDesk, surroundings: Surroundings) {
    this.#host = host;
    this.#desk = desk;
    this.#surroundings = surroundings;
    host.addController(this);
    this.#countdown = new Countdown(host, () => (host.announcement = this.#text.held.over));
  }

  render(): TemplateResult | typeof nothing {
    const { items, visits, failure, isWithoutAccount } = this.#desk;
    const shown = items.filter(({ state }) => state !== 'expired');
    const hasBooked = shown.some(({ state }) => state === 'booked');
    const { language } = this.#host;
    const alert = html`${renderLoadFailure(this.#host, visits.failure, { retry: visits.load })}
    ${renderFailure(this.#host, failure, { explain: explainRefusal(language) })}`;
    if (shown.length === 0) return alert;
    return html`<section class="visits">
      <div
        class="subheading"
        role="heading"
        tabindex="-1"
        aria-level=${this.#host.headingLevel + 1}
      >
        ${this.#text.own}
      </div>
      ${alert} ${shown.map((booking) => this.#renderVisit(booking))}
      ${hasBooked && isWithoutAccount ? html`<p class="muted small">${isKiosk() ? this.#text.nowhere : this.#text.browserOnly}</p>` : nothing}
    </section>`;
  }

  /** Counts down what has just been held, or was when the page was opened. */
  hostUpdated(): void {
    const { held } = this.#desk;
    if (held?.id === this.#counted) return;
    this.#counted = held?.id;
    this.#countdown.start(held ? this.#desk.secondsLeft(held) : 0);
  }

  /** A time is being chosen elsewhere. */
  stopMoving(): void {
    this.#moving = undefined;
  }

  get #text() {
    return messages[this.#host.language];
  }

  #renderVisit(booking: Booking): TemplateResult {
    const office = this.#surroundings.officeOf(booking.officeId);
    const { language } = this.#host;
    const { id, number, state, officeName, address, service, remindsAt } = booking;
    return html`<article class="visit visit-${state}" part="visit" data-visit=${id} tabindex="-1">
      <p class="state">${officeMessages[language].states[state]}</p>
      ${office ? html`<p class="when">${formatVisit(booking, office, language)}</p>` : nothing}
      <p class="text">${officeName}<br />${address}</p>
      <p class="muted small">
        ${officeMessages[language].services[service]}.
        <span data-testid="booking-number">${this.#text.number(number)}</span>.
      </p>
      ${remindsAt && office ? html`<p class="muted small">${this.#text.reminds(formatMoment(remindsAt, office, language))}</p>` : nothing}
      ${state === 'held' ? this.#renderHeld(booking) : nothing}
      ${state === 'booked' ? this.#renderBooked(booking, office) : nothing}
    </article>`;
  }

  #renderHeld(booking: Booking): TemplateResult {
    const { held } = this.#text;
    const { seconds } = this.#countdown;
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const isBusy = this.#desk.busyWith === booking.id;
    return html`<p class="alert-title">${held.title}</p>
      <p class="text">${seconds > 0 ? held.left(clock) : held.over}</p>
      <div class="row">
        ${renderButton(isBusy ? this.#text.sending : held.confirm, () => this.#confirm(booking), { look: 'button-primary', isBusy })}
        ${renderButton(held.another, () => this.#cancel(booking), { look: 'button-link', isBusy })}
      </div>`;
  }

  #renderBooked(booking: Booking, office: Office | undefined): TemplateResult {
    const { id, number } = booking;
    if (this.#moving?.id === id) return this.#moving.panel.render();
    if (this.#cancelling === id) return this.#renderCancelling(booking);
    const { change, cancel, toCalendar, fileName } = this.#text;
    const about = this.#text.number(number);
    const saved = (): unknown => this.#desk.saveCalendar(booking, fileName(number));
    return html`<div class="row">
      ${office ? renderButton(change, () => this.#move(booking, office), { about }) : nothing}
      ${renderButton(cancel, () => this.#ask(id), { about })}
      ${renderButton(toCalendar, saved, { about, look: 'button-link' })}
    </div>`;
  }

  #renderCancelling(booking: Booking): TemplateResult {
    const { cancelling, sending } = this.#text;
    const isBusy = this.#desk.busyWith === booking.id;
    const level = this.#host.headingLevel + 2;
    return html`<div class="panel">
      <div class="panel-title" tabindex="-1" role="heading" aria-level=${level}>
        ${cancelling.title}
      </div>
      <p class="text">${cancelling.text}</p>
      <div class="row">
        ${renderButton(isBusy ? sending : cancelling.confirm, () => this.#cancel(booking), { look: 'button-primary', isBusy })}
        ${renderButton(cancelling.keep, () => this.#close(booking.id))}
      </div>
    </div>`;
  }

  async #confirm(booking: Booking): Promise<void> {
    const booked = await this.#desk.confirm(booking);
    if (booked) this.#say(this.#text.booked(booked.number), booked.id);
  }

  async #cancel(booking: Booking): Promise<void> {
    const cancelled = await this.#desk.cancel(booking);
    this.#cancelling = undefined;
    if (cancelled) this.#say(this.#text.cancelled, cancelled.id);
  }

  #move(booking: Booking, office: Office): void {
    const { id, service } = booking;
    this.#surroundings.choosing();
    const panel = new SlotPanel(this.#host, {
      office,
      service,
      moved: booking,
      send: ({ startsAt }, signal) => this.#desk.change(booking, startsAt, signal),
      done: () => {
        this.#moving = undefined;
        this.#say(this.#text.moved, id);
      },
      close: () => this.#close(id),
    });
    this.#moving = { id, panel };
    focusIn(this.#host, `[data-visit="${id}"] .panel-title`);
  }

  #ask(id: string): void {
    this.#cancelling = id;
    focusIn(this.#host, `[data-visit="${id}"] .panel-title`);
  }

  #close(id: string): void {
    this.#moving = undefined;
    this.#cancelling = undefined;
    focusIn(this.#host, `[data-visit="${id}"]`);
  }

  #say(sentence: string, id: string): void {
    this.#host.announcement = sentence;
    focusIn(this.#host, `[data-visit="${id}"]`);
  }
}
