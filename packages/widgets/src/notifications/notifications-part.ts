import type { AccountSummary } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { focusHeading } from '../shared/focus-heading.js';
import { inputs } from '../shared/input.styles.js';
import { renderLoading } from '../shared/loading.js';
import { PageHash } from '../shared/page-hash.js';
import { renderButton } from '../shared/plain-button.js';
import { SessionController } from '../shared/session-controller.js';
import { endOf } from '../shared/session-parts.js';
import { renderSignedOut } from '../shared/signed-out.js';
import { Feed } from './feed.js';
import type { DrskNotifications } from './notifications.js';
import { messages } from './notifications.messages.js';
import { notificationStyles } from './notifications.styles.js';
import { Preferences } from './preferences.js';
import { Unsubscription } from './unsubscription.js';

/** All of the widget: the feed, the preferences, or where the link of a letter leads, as the page's address says. */
export class NotificationsPart {
  readonly #host: DrskNotifications;
  readonly #hash: PageHash;
  readonly #session: SessionController;
  readonly #feed: Feed;
  readonly #preferences: Preferences;
  readonly #unsubscription: Unsubscription;
  #accountId: string | undefined;

  constructor(host: DrskNotifications) {
    adoptStyles(host, [inputs, notificationStyles]);
    this.#host = host;
    this.#feed = new Feed(host);
    this.#preferences = new Preferences(host);
    this.#unsubscription = new Unsubscription(host);
    this.#hash = new PageHash(host, () => this.#follow());
    this.#session = new SessionController(host, (account) => this.#meet(account));
    this.#takeToken();
  }

  render(): TemplateResult {
    const text = messages[this.#host.language];
    return html`${this.#host.renderHeading(text.title)} ${this.#renderView()}`;
  }

  #renderView(): TemplateResult {
    const text = messages[this.#host.language];
    if (this.#unsubscription.isAsked)
      return html`${this.#unsubscription.render()}
        <div class="way">
          ${renderButton(text.toSettings, () => this.#go({ settings: '1' }), look)}
        </div>`;
    if (this.#session.state.status === 'unknown') return renderLoading(this.#host);
    if (this.#accountId === undefined) return renderSignedOut(this.#host);
    if (this.#isSetting)
      return html`<div class="way">${renderButton(text.toFeed, () => this.#go({}), look)}</div>
        ${this.#preferences.render()}`;
    return html`${this.#feed.render()}
      <div class="way">
        ${renderButton(text.toSettings, () => this.#go({ settings: '1' }), look)}
      </div>`;
  }

  get #isSetting(): boolean {
    return this.#hash.get('settings') !== undefined;
  }

  /** Nobody else is to find it in the address. */
  #takeToken(): boolean {
    const token = this.#hash.get('token');
    if (token === undefined) return false;
    this.#hash.replace({});
    void this.#unsubscription.ask(token);
    return true;
  }

  #go(values: Record<string, string>): void {
    this.#unsubscription.forget();
    this.#hash.push(values);
    this.#follow();
    focusHeading(this.#host);
  }

  #follow(): void {
    if (!this.#takeToken()) this.#load();
    this.#host.requestUpdate();
  }

  #load(): void {
    if (this.#accountId === undefined || this.#unsubscription.isAsked) return;
    if (this.#isSetting) void this.#preferences.load();
    else {
      this.#feed.open();
      this.#preferences.resume();
    }
  }

  /** Nobody sees, not for a moment, what the one before them was told. */
  #meet(account: AccountSummary | undefined): void {
    if (!account && endOf(this.#host.client)) return;
    if (account?.id !== this.#accountId) {
      this.#feed.forget();
      this.#preferences.forget();
    }
    this.#accountId = account?.id;
    this.#load();
  }
}

const look = { look: 'button-link' } as const;
