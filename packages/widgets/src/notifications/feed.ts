import type { Notification, NotificationMarksEvent, NotificationPage, TimeZone } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLoadFailure } from '../shared/load-failure.js';
import { renderLoading } from '../shared/loading.js';
import { renderButton } from '../shared/plain-button.js';
import { RequestController } from '../shared/request-controller.js';
import { renderFilter } from './feed-filter.js';
import { renderItem } from './feed-item.js';
import { mostAtOnce, noFilter, pageLength, toQuery } from './feed-query.js';
import { LiveFeed } from './live-feed.js';
import { Marks } from './marks.js';
import { type Clock, dayOf, formatDay } from './moments.js';
import type { DrskNotifications } from './notifications.js';
import { messages } from './notifications.messages.js';

type Shown = Pick<NotificationPage, 'next' | 'timeZone'> & { items: readonly Notification[] };

/** What the account has been told, by days, the newest first. */
export class Feed {
  readonly #host: DrskNotifications;
  readonly #request: RequestController<Shown>;
  readonly #live: LiveFeed;
  readonly #marks: Marks;
  /** Applications that were told of, by their ids: what can be chosen from. */
  readonly #applications = new Map<string, string>();
  #filter = noFilter;
  /** After which a page is asked for that joins those in view. */
  #cursor: string | null = null;
  #limit = pageLength;

  constructor(host: DrskNotifications) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) => this.#page(signal));
    this.#live = new LiveFeed(host, {
      take: (notification) => this.#add(notification),
      mark: (marks) => this.#hear(marks),
      catchUp: () => this.#refresh(),
    });
    this.#marks = new Marks(host, (ids, isRead) => this.#mark(ids, isRead));
  }

  open(): void {
    void this.#load();
    void this.#marks.count();
    this.#live.follow();
  }

  forget(): void {
    this.#request.forget();
    this.#live.stop();
    this.#marks.forget();
    this.#applications.clear();
    this.#filter = noFilter;
  }

  render(): TemplateResult {
    const { failure, result } = this.#request;
    return html`${renderLoadFailure(this.#host, failure, { retry: this.#retry })}
    ${!result && failure === undefined ? renderLoading(this.#host) : nothing}
    ${result ? this.#renderShown(result) : nothing}`;
  }

  /** The number as well, which nobody sees before. */
  readonly #retry = (): Promise<unknown> =>
    Promise.all([this.#request.load(), this.#marks.count()]);

  get #isFiltered(): boolean {
    return Object.values(this.#filter).some(Boolean);
  }

  /** What is there is not what is asked for now. */
  get #isStale(): boolean {
    return this.#request.failure !== undefined && this.#cursor === null && this.#isFiltered;
  }

  #load(): Promise<void> {
    this.#cursor = null;
    this.#limit = pageLength;
    return this.#request.load();
  }

  /** As many as are in view, as they are now. */
  #refresh(): void {
    const { isLoading, result } = this.#request;
    if (isLoading || !result) return;
    this.#cursor = null;
    this.#limit = Math.min(Math.max(result.items.length, pageLength), mostAtOnce);
    void this.#request.load();
    void this.#marks.count();
  }

  #renderShown({ items, next, timeZone }: Shown): TemplateResult {
    const text = messages[this.#host.language];
    if (items.length === 0 && !this.#isFiltered)
      return html`<div class="empty">
        <p class="subheading">${text.none}</p>
        <p class="muted">${text.noneText}</p>
      </div>`;
    const more = (): unknown => {
      this.#cursor = next;
      this.#limit = pageLength;
      return this.#request.load();
    };
    return html`${this.#marks.render()}
    ${renderFilter(this.#host, this.#filter, {
      applications: this.#applications,
      change: (filter) => {
        this.#filter = filter;
        void this.#load();
      },
    })}
    ${this.#isStale ? nothing : this.#renderItems(items, timeZone)}
    ${next === null || this.#isStale ? nothing : html`<div>${renderButton(text.more, more)}</div>`}`;
  }

  #renderItems(items: readonly Notification[], timeZone: TimeZone): TemplateResult {
    if (items.length > 0) return this.#renderDays(items, timeZone);
    return html`<p class="text">${messages[this.#host.language].noneFound}</p>`;
  }

  #renderDays(items: readonly Notification[], timeZone: TimeZone): TemplateResult {
    const { client, headingLevel, language } = this.#host;
    const clock = { now: client.now(), timeZone, language };
    const view = { marks: this.#marks, host: this.#host, clock };
    return html`${[...byDay(items, clock)].map(
      ([day, told]) =>
        html`<section class="day">
          <div class="day-title" role="heading" aria-level=${headingLevel + 1}>
            ${formatDay(day, clock)}
          </div>
          <ul class="notifications">
            ${told.map((item) => renderItem(item, view))}
          </ul>
        </section>`,
    )}`;
  }

  #mark(ids: readonly string[], isRead: boolean): void {
    const { result } = this.#request;
    if (!result) return;
    const readAt = isRead ? this.#host.client.now().toISOString() : null;
    const items = result.items.map((item) => (ids.includes(item.id) ? { ...item, readAt } : item));
    this.#request.result = { ...result, items };
    this.#host.requestUpdate();
  }

  /** Of this window too, which has marked them by then. */
  #hear({ isRead, notificationIds }: NotificationMarksEvent): void {
    if (notificationIds === null) return this.#refresh();
    this.#mark(notificationIds, isRead);
    void this.#marks.count();
  }

  /** On top, where it fits what is asked for. */
  #add(notification: Notification): void {
    const { result } = this.#request;
    if (!result || result.items.some(({ id }) => id === notification.id)) return;
    void this.#marks.count();
    this.#remember([notification]);
    if (this.#fits(notification))
      this.#request.result = { ...result, items: [notification, ...result.items] };
    this.#host.announcement = messages[this.#host.language].isNew(notification.title);
    this.#host.requestUpdate();
  }

  #fits({ kind, applicationId, readAt }: Notification): boolean {
    const wanted = this.#filter;
    return (
      (!wanted['kind'] || wanted['kind'] === kind) &&
      (!wanted['applicationId'] || wanted['applicationId'] === applicationId) &&
      (!wanted['unread'] || readAt === null)
    );
  }

  #remember(items: readonly Notification[]): void {
    for (const { applicationId, applicationNumber } of items)
      if (applicationId !== null && applicationNumber !== null)
        this.#applications.set(applicationId, applicationNumber);
  }

  async #page(signal: AbortSignal): Promise<Shown> {
    const cursor = this.#cursor;
    const limit = this.#limit;
    const query = { ...toQuery(this.#filter), limit, ...(cursor !== null && { cursor }) };
    const { client, language } = this.#host;
    const page = await client.notifications.list(query, { signal, locale: language });
    this.#remember(page.items);
    const before = cursor === null ? [] : (this.#request.result?.items ?? []);
    return { ...page, items: [...before, ...page.items] };
  }
}

function byDay(items: readonly Notification[], clock: Clock): Map<string, Notification[]> {
  const days = new Map<string, Notification[]>();
  for (const item of items) {
    const day = dayOf(item.createdAt, clock);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}
