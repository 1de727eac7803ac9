import type { DrskClient } from '@drsk/sdk';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { renderLoading } from '../../shared/loading.js';
import { page } from '../../shared/page.js';
import { SessionController } from '../../shared/session-controller.js';
import { SignedInEvent, SignedOutEvent } from '../../shared/session-events.js';
import { endOf } from '../../shared/session-parts.js';
import type { DrskAccount } from './account.js';
import { messages } from './account.messages.js';
import { styles } from './account.styles.js';
import { Menu } from './menu.js';
import { NavigateEvent } from './navigate-event.js';
import { PageTitle } from './page-title.js';
import { home, isSameView, pathOf, type Place } from './place.js';
import { plainLink } from './plain-link.js';
import { ViewFrame } from './view-frame.js';
import { tracker, type View, views } from './views.js';
import { Whereabouts } from './whereabouts.js';

/** All of `<drsk-account>`: which view the address, the session and the reader ask for. */
export class Cabinet implements ReactiveController {
  readonly #host: DrskAccount;
  readonly #session: SessionController;
  readonly #at: Whereabouts;
  readonly #frame: ViewFrame;
  readonly #menu: Menu;
  readonly #title: PageTitle;
  readonly #listeners: readonly (readonly [EventTarget, string, EventListener])[];
  /** Where somebody wanted to go before they had to sign in. */
  #wanted: Place | undefined;
  #client: DrskClient | undefined;
  #accountId: string | undefined;
  /** It is known who is signed in, if anybody. */
  #isOpen = false;

  constructor(host: DrskAccount) {
    adoptStyles(host, [styles]);
    this.#host = host;
    this.#at = new Whereabouts(host);
    this.#session = new SessionController(host);
    this.#frame = new ViewFrame(host, this.#at.hrefOf);
    this.#menu = new Menu(host, this.#at.hrefOf);
    this.#title = new PageTitle(host);
    this.#listeners = [
      [window, 'popstate', () => this.#follow()],
      [window, 'hashchange', () => this.#follow()],
      [document, SignedInEvent.type, (event) => this.#onSignedIn(event)],
      [document, SignedOutEvent.type, (event) => this.#onSignedOut(event)],
      [host, 'click', (event) => event instanceof MouseEvent && this.#onClick(event)],
    ];
    host.addController(this);
  }

  hostConnected(): void {
    for (const [target, type, listener] of this.#listeners) target.addEventListener(type, listener);
    page().address = this.#at;
  }

  hostDisconnected(): void {
    for (const [target, type, listener] of this.#listeners)
      target.removeEventListener(type, listener);
    // Another account may be there already; one that is only moved takes both again.
    if (page().address === this.#at) page().address = undefined;
    this.#title.restore();
  }

  hostUpdate(): void {
    const { client } = this.#host;
    if (client !== this.#client) {
      this.#client = client;
      void client.account.ready().then(() => this.#open(this.#at.place, false));
    }
    this.#meet(this.#session.account?.id);
    this.#frame.update();
  }

  hostUpdated(): void {
    if (this.#isOpen) this.#title.show(this.#label);
  }

  render(): TemplateResult {
    if (!this.#isOpen) return html`<div class="card">${renderLoading(this.#host)}</div>`;
    return html`${this.#renderMenu()}
      <div class="view" role="region" tabindex="-1" aria-label=${this.#label}>
        <slot name="view"></slot>
        ${this.#frame.view ? this.#frame.render() : this.#renderLost()}
      </div>`;
  }

  get #label(): string {
    const text = messages[this.#host.language];
    const { label } = this.#frame.view ?? {};
    return label ? text.views[label] : text.lost.title;
  }

  /** A session that has ended may go on: its menu stays. */
  #renderMenu(): TemplateResult {
    const isKept = this.#isIn || endOf(this.#host.client) !== undefined;
    return this.#menu.render({ current: this.#at.place.view, isIn: this.#isIn, isKept });
  }

  #renderLost(): TemplateResult {
    const text = messages[this.#host.language].lost;
    return html`<div class="card">
      ${this.#host.renderHeading(text.title)}
      <p class="text">${text.text}</p>
      <p class="text"><a class="link" part="link" href=${this.#at.hrefOf('')}>${text.way}</a></p>
    </div>`;
  }

  /** Whether somebody is signed in, and has given all that a first entry asks for. */
  get #isIn(): boolean {
    const { state } = this.#session;
    return state.status === 'signed-in' && !state.isSetupRequired;
  }

  /** Shows a place, or the login, where it is nothing without a session. */
  #open(place: Place, takesFocus: boolean): void {
    if (place.view === 'login' && this.#isIn) {
      this.#at.moveTo(this.#wanted ?? home, false);
      this.#open(this.#at.place, takesFocus);
      return;
    }
    this.#at.place = place;
    this.#isOpen = true;
    this.#frame.show(this.#viewFor(place), place.id, takesFocus);
    if (!this.#frame.view && takesFocus) focusHeading(this.#host);
  }

  #viewFor(place: Place): View | undefined {
    const view = viewAt(place);
    if (!view?.isPrivate || this.#isIn) return view;
    this.#wanted = place;
    return views['login'];
  }

  /** The reader, or the browser on their behalf, goes elsewhere; the page may keep them. */
  #navigate(place: Place, way: 'new' | 'same' | 'gone'): void {
    const { view } = place;
    if (!this.#host.dispatchEvent(new NavigateEvent({ view, path: pathOf(place) }))) return;
    if (way !== 'gone') this.#at.moveTo(place, way === 'new');
    this.#menu.close();
    this.#open(place, true);
  }

  /** Within a view, the view follows the address by itself. */
  #follow(): void {
    const place = this.#at.read();
    if (!place) return;
    if (isSameView(place, this.#at.place)) this.#at.place = place;
    else this.#navigate(place, 'gone');
  }

  #onClick(event: MouseEvent): void {
    const link = plainLink(event);
    const place = link && this.#at.placeAt(link);
    if (!place) return;
    event.preventDefault();
    // The menu begins a view anew; what leads on within a view keeps what was typed into it.
    const isWithin = this.#frame.holds(event) && isSameView(place, this.#at.place);
    if (!isWithin) return this.#navigate(place, 'new');
    this.#at.moveTo(place, true);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  /** Whoever had to sign in goes where they wanted to. */
  #onSignedIn(event: Event): void {
    if (this.#frame.view?.tag !== 'drsk-login' || !this.#isIn) return;
    // It would leave for its own `success-url`.
    if (this.#frame.holds(event)) event.preventDefault();
    this.#open(this.#at.place, true);
  }

  /** Whoever signs out leaves; a session that has ended is asked for where the reader is. */
  #onSignedOut(event: Event): void {
    if (this.#frame.saysFarewell(event) || endOf(this.#host.client)) return;
    this.#wanted = undefined;
    if (!viewAt(this.#at.place)?.isPrivate) return;
    this.#at.moveTo(home, false);
    this.#open(home, true);
  }

  /** An application is nobody else's: in another account there is another list. */
  #meet(accountId: string | undefined): void {
    if (accountId === undefined || accountId === this.#accountId) return;
    const isAnother = this.#accountId !== undefined;
    this.#accountId = accountId;
    if (isAnother && this.#at.place.id) queueMicrotask(() => this.#navigate(home, 'same'));
  }
}

function viewAt({ view, id }: Place): View | undefined {
  if (id) return tracker;
  return Object.hasOwn(views, view) ? views[view] : undefined;
}
