import type { Booking, BookingPage, VisitChoice } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { FailureEvent } from '../shared/failure-event.js';
import { RequestController } from '../shared/request-controller.js';
import { saveFile } from '../shared/save-file.js';
import { SessionController } from '../shared/session-controller.js';
import { throughSignIn } from '../shared/session-parts.js';
import { BookingKey } from './kept-choice.js';

/** The reader's visits, of their account and of this browser, and what is done with them. */
export class BookingDesk implements ReactiveController {
  readonly visits: RequestController<BookingPage>;
  failure: unknown;
  /** Id of what is on its way. */
  busyWith: string | undefined;

  readonly #host: DrskElement;
  readonly #session: SessionController;
  readonly #key = new BookingKey();
  #shownTo: string | undefined;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#session = new SessionController(host);
    this.visits = new RequestController(host, (signal) => this.#load(signal));
    host.addController(this);
  }

  /** Nobody sees what the one before them has booked. */
  hostUpdate(): void {
    const { state, account } = this.#session;
    const reader = account?.id ?? state.status;
    if (state.status === 'unknown' || reader === this.#shownTo) return;
    if (this.#shownTo !== undefined) this.visits.forget();
    this.#shownTo = reader;
    void this.visits.load();
  }

  /** Whether visits belong to this browser alone, as for whoever came by the number of an application. */
  get isWithoutAccount(): boolean {
    const { state } = this.#session;
    return (
      state.status === 'signed-out' ||
      (state.status === 'signed-in' && state.method === 'application')
    );
  }

  get items(): readonly Booking[] {
    return this.visits.result?.items ?? [];
  }

  /** What waits to be confirmed. */
  get held(): Booking | undefined {
    return this.items.find(({ state }) => state === 'held');
  }

  /** Seconds left of what is held, by the server's time. */
  secondsLeft({ heldUntil }: Booking): number {
    if (heldUntil === null) return 0;
    const left = Date.parse(heldUntil) - this.#host.client.now().getTime();
    return Math.max(0, Math.floor(left / 1000));
  }

  async hold(choice: VisitChoice, signal: AbortSignal): Promise<Booking> {
    const { bookings } = this.#host.client.offices;
    if (this.isWithoutAccount && this.#key.value === undefined)
      this.#key.keep(await bookings.newKey());
    return this.#known(bookings.hold(choice, { ...this.#as, signal }));
  }

  change({ id, etag: ifMatch }: Booking, startsAt: string, signal: AbortSignal): Promise<Booking> {
    const { bookings } = this.#host.client.offices;
    return this.#known(bookings.change(id, startsAt, { ...this.#as, ifMatch, signal }));
  }

  /** Undefined where it failed, which `failure` says. */
  readonly confirm = (booking: Booking): Promise<Booking | undefined> =>
    this.#do(booking, ({ bookings }) => bookings.confirm(booking.id, this.#as));

  readonly cancel = (booking: Booking): Promise<Booking | undefined> =>
    this.#do(booking, ({ bookings }) => bookings.cancel(booking.id, this.#as));

  readonly saveCalendar = (booking: Booking, fileName: string): Promise<unknown> =>
    this.#do(booking, async ({ bookings }) =>
      saveFile(await bookings.calendar(booking.id, this.#as), fileName),
    );

  get #as() {
    return { bookingKey: this.#key.value, locale: this.#host.language };
  }

  async #load(signal: AbortSignal): Promise<BookingPage> {
    if (this.isWithoutAccount && this.#key.value === undefined) return { items: [], next: null };
    return this.#host.client.offices.bookings.list({ ...this.#as, signal });
  }

  /** After an answer, and after none: what is shown is what the server has. */
  async #known(call: Promise<Booking>): Promise<Booking> {
    try {
      return await call;
    } finally {
      await this.visits.load();
    }
  }

  async #do<Result>(
    { id }: Booking,
    work: (offices: DrskElement['client']['offices']) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (this.busyWith !== undefined) return undefined;
    this.busyWith = id;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      return await throughSignIn(this.#host, () => work(this.#host.client.offices));
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      return undefined;
    } finally {
      this.busyWith = undefined;
      await this.visits.load();
    }
  }
}
