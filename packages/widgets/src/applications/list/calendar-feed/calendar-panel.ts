import type { CalendarFeed } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../shared/adopt-styles.js';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { renderFailure } from '../../../shared/failure.js';
import { FailureEvent } from '../../../shared/failure-event.js';
import { renderLoading } from '../../../shared/loading.js';
import { renderAddress } from './calendar-address.js';
import { messages } from './calendar-feed.messages.js';
import { calendarStyles } from './calendar-feed.styles.js';
import { feedFacts } from './feed-facts.js';

type Question = 'replace' | 'revoke';
type ButtonLook = 'button-secondary' | 'button-danger' | 'button-link' | '';

/** The secret address from which a calendar reads deadlines: makes it, shows it once, takes it back. */
export class CalendarPanel {
  readonly #host: DrskElement;
  #feed: CalendarFeed | undefined;
  /** As long as the panel is in view: nobody can look it up again. */
  #url: string | undefined;
  #question: Question | undefined;
  #failure: unknown;
  /** What has failed, to try it again. */
  #act = (): Promise<void> => this.load();
  #isBusy = false;

  constructor(host: DrskElement) {
    adoptStyles(host, [calendarStyles]);
    this.#host = host;
  }

  load(): Promise<void> {
    this.#act = () => this.load();
    return this.#try(async () => {
      this.#feed = await this.#calls.get();
    });
  }

  render(): TemplateResult {
    const text = messages[this.#host.language];
    return html`<section class="calendar" aria-label=${text.title}>
      <div class="subheading" role="heading" aria-level=${this.#host.headingLevel + 1}>
        ${text.title}
      </div>
      <p class="text">${text.intro}</p>
      <p class="muted small">${text.secrecy}</p>
      ${renderFailure(this.#host, this.#failure, { retry: () => this.#act() })}
      ${this.#feed ? this.#renderFeed(this.#feed) : this.#renderWaiting()}
    </section>`;
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    return this.#failure === undefined ? renderLoading(this.#host) : nothing;
  }

  #renderFeed(feed: CalendarFeed): TemplateResult {
    const text = messages[this.#host.language];
    if (!feed.isActive)
      return html`<div>${this.#renderButton(text.create, 'button-secondary', this.#create)}</div>`;
    return html`
      ${this.#url === undefined ? nothing : renderAddress(this.#host, this.#url)}
      <p class="text">${feedFacts(feed, this.#host)}</p>
      ${this.#question ? this.#renderQuestion(this.#question) : this.#renderActions()}
    `;
  }

  #renderActions(): TemplateResult {
    const text = messages[this.#host.language];
    return html`<div class="row">
      ${this.#renderButton(text.replace, '', () => this.#ask('replace'))}
      ${this.#renderButton(text.revoke, 'button-link', () => this.#ask('revoke'))}
    </div>`;
  }

  /** Nothing brings an address back. */
  #renderQuestion(question: Question): TemplateResult {
    const text = messages[this.#host.language];
    const act = { replace: this.#create, revoke: this.#revoke }[question];
    return html`<div class="question" role="group" aria-label=${text.questions[question]}>
      <p class="text">${text.questions[question]}</p>
      <div class="row">
        ${this.#renderButton(text.answers[question], 'button-danger', act)}
        ${this.#renderButton(text.keep, 'button-link', () => this.#ask(undefined))}
      </div>
    </div>`;
  }

  #renderButton(label: string, look: ButtonLook, act: () => unknown): TemplateResult {
    return html`<button
      class="button ${look}"
      part="button ${look}"
      type="button"
      aria-disabled=${this.#isBusy ? 'true' : nothing}
      @click=${() => this.#isBusy || act()}
    >
      ${label}
    </button>`;
  }

  #ask(question: Question | undefined): void {
    this.#question = question;
    this.#focus(question ? '.question .button-danger' : '.calendar .row .button');
  }

  readonly #create = async (): Promise<void> => {
    this.#act = this.#create;
    await this.#try(async () => {
      const { url, ...feed } = await this.#calls.create(this.#host.language);
      this.#feed = feed;
      this.#url = url;
    });
    if (this.#failure === undefined) this.#focus('.address');
  };

  readonly #revoke = async (): Promise<void> => {
    this.#act = this.#revoke;
    await this.#try(async () => {
      await this.#calls.revoke();
      this.#feed = await this.#calls.get();
      this.#url = undefined;
    });
    if (this.#failure !== undefined) return;
    this.#host.announcement = messages[this.#host.language].revoked;
    this.#focus('.calendar .button');
  };

  get #calls() {
    return this.#host.client.applications.calendarFeed;
  }

  async #try(act: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      await act();
      this.#question = undefined;
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  /** What was pressed has given way to something else. */
  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}
