import type { AccountSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { property } from '../shared/error-facts.js';
import { focusHeading } from '../shared/focus-heading.js';
import { inputs } from '../shared/input.styles.js';
import { renderLoading } from '../shared/loading.js';
import { PageHash } from '../shared/page-hash.js';
import { SessionController } from '../shared/session-controller.js';
import { endOf } from '../shared/session-parts.js';
import { renderSignIn } from '../shared/signed-out.js';
import { renderNumber } from './appeal-number.js';
import { AppealForm, type Sent } from './appeal-form.js';
import { AppealList } from './appeal-list.js';
import { AppealThread } from './appeal-thread.js';
import { messages } from './appeals.messages.js';
import { appealStyles } from './appeals.styles.js';
import { renderButton } from './plain-button.js';

/** All of the widget: the list, one appeal, or a new one, as the page's address says. */
export class Reception {
  readonly #host: DrskElement;
  readonly #hash: PageHash;
  readonly #session: SessionController;
  readonly #form: AppealForm;
  readonly #list: AppealList;
  readonly #thread: AppealThread;
  #accountId: string | undefined;

  constructor(host: DrskElement) {
    adoptStyles(host, [inputs, appealStyles]);
    this.#host = host;
    this.#form = new AppealForm(host, {
      accountId: () => this.#owner,
      sent: (sent) => this.#showSent(sent),
    });
    this.#list = new AppealList(host, (id) => this.#go({ id }));
    this.#thread = new AppealThread(host);
    this.#hash = new PageHash(host, () => this.#follow());
    this.#session = new SessionController(host, (account) => this.#meet(account));
  }

  render(): TemplateResult {
    const { language } = this.#host;
    return html`${this.#host.renderHeading(messages[language].title)} ${this.#renderView()}`;
  }

  #renderView(): TemplateResult {
    const text = messages[this.#host.language];
    if (this.#place) return this.#renderThread();
    if (this.#isUnknown) return renderLoading(this.#host);
    if (this.#owner === undefined) return this.#renderGuest();
    if (this.#hash.get('new') !== undefined)
      return html`${this.#renderBack()} ${this.#renderSubheading(text.newTitle)}
      ${this.#form.render()}`;
    return html`<div>${renderButton(text.write, () => this.#go({ new: '1' }))}</div>
      ${this.#list.render()}`;
  }

  /** Whose appeals these are; a temporary access has none, and asks like a guest. */
  get #owner(): string | undefined {
    return isLimited(this.#list.failure) ? undefined : this.#accountId;
  }

  get #isUnknown(): boolean {
    return this.#session.state.status === 'unknown';
  }

  /** One appeal, by its id or its key. */
  get #place(): { id: string; isGuest: boolean } | undefined {
    const key = this.#hash.get('key');
    if (key !== undefined) return { id: key, isGuest: true };
    const id = this.#hash.get('id');
    return id === undefined || !this.#owner ? undefined : { id, isGuest: false };
  }

  #renderThread(): TemplateResult {
    const { number } = this.#thread;
    const text = messages[this.#host.language];
    const title =
      number === undefined ? nothing : this.#renderSubheading(renderNumber(text.number, number));
    return html`${this.#renderBack()} ${title} ${this.#thread.render()}`;
  }

  #renderGuest(): TemplateResult {
    const text = messages[this.#host.language];
    return html`<p class="text">${text.guest}</p>
      ${this.#accountId === undefined ? renderSignIn(this.#host) : nothing} ${this.#form.render()}`;
  }

  #renderSubheading(title: string | TemplateResult): TemplateResult {
    const level = this.#host.headingLevel + 1;
    return html`<div class="subheading" role="heading" aria-level=${level}>${title}</div>`;
  }

  #renderBack(): TemplateResult {
    const text = messages[this.#host.language];
    const label = this.#owner ? text.all : text.write;
    return html`<div>${renderButton(label, () => this.#go({}))}</div>`;
  }

  #showSent({ appeal, key }: Sent): void {
    this.#thread.show(appeal, key);
    this.#hash.replace(key === undefined ? { id: appeal.id } : { key });
    this.#host.announcement = messages[this.#host.language].sent;
    focusHeading(this.#host);
  }

  #go(values: Record<string, string>): void {
    this.#hash.push(values);
    this.#follow();
    focusHeading(this.#host);
  }

  #follow(): void {
    const place = this.#place;
    if (place) this.#thread.open(place);
    else void this.#load();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    if (this.#isUnknown) return;
    const isWriting = this.#owner === undefined || this.#hash.get('new') !== undefined;
    if (isWriting) this.#form.open();
    else await this.#list.load();
    // A temporary access is told from others by what it is refused.
    if (isLimited(this.#list.failure)) this.#form.open();
  }

  /** Nobody sees, not for a moment, what the one before them has asked. */
  #meet(account: AccountSummary | undefined): void {
    if (!account && endOf(this.#host.client)) return;
    if (account?.id !== this.#accountId) {
      this.#list.forget();
      if (!this.#place?.isGuest) this.#thread.forget();
    }
    this.#accountId = account?.id;
    this.#follow();
  }
}

function isLimited(error: unknown): boolean {
  const code = property(error, 'code');
  return code === 'temporary_access_limited' || code === 'setup_required';
}
