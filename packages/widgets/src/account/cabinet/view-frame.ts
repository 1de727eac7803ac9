import { html, nothing, type TemplateResult } from 'lit';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { loadPart } from '../../shared/load-part.js';
import { renderLoading } from '../../shared/loading.js';
import { RequestController } from '../../shared/request-controller.js';
import type { DrskAccount } from './account.js';
import { focusWhenDrawn } from './focus-when-drawn.js';
import { tracker, type View, wayIn } from './views.js';

/** Settings that a widget takes from its own tag: it is no descendant of the account's settings otherwise. */
const passed = ['api-base', 'region', 'locale', 'theme', 'heading-level'] as const;

/** Holds the widget that is in view, in the account's light DOM: password managers do not look into shadow roots. */
export class ViewFrame {
  readonly #host: DrskAccount;
  readonly #request: RequestController<unknown>;
  readonly #href: (view: string) => string;
  #view: View | undefined;
  #applicationId = '';
  #element: Element | undefined;
  #takesFocus = false;

  constructor(host: DrskAccount, href: (view: string) => string) {
    this.#host = host;
    this.#href = href;
    this.#request = new RequestController(host, () => this.#load());
  }

  get view(): View | undefined {
    return this.#view;
  }

  /** Whether an event comes from the widget in view. */
  holds(event: Event): boolean {
    return this.#element !== undefined && event.composedPath().includes(this.#element);
  }

  /** Two views say themselves what comes after a sign-out in them; of the others any may be the first to tell of one. */
  saysFarewell(event: Event): boolean {
    return ['drsk-login', 'drsk-profile'].includes(this.#view?.tag ?? '') && this.holds(event);
  }

  show(view: View | undefined, applicationId: string, takesFocus: boolean): void {
    this.#element?.remove();
    this.#element = undefined;
    // Each time another one: an answer to an earlier wish changes nothing.
    this.#view = view && { ...view };
    this.#applicationId = view?.tag === tracker.tag ? applicationId : '';
    this.#takesFocus = takesFocus;
    this.#request.forget();
    if (view) void this.#request.load();
  }

  /** What the page has set for the account holds for the widget in it. */
  update(): void {
    const host = this.#host;
    if (!this.#element) return;
    Object.assign(this.#element, { client: host.client });
    for (const name of [...passed, ...(this.#view?.given ?? [])]) {
      const value = host.getAttribute(name);
      // What is the same already is told to nobody.
      if (value === this.#element.getAttribute(name)) continue;
      if (value === null) this.#element.removeAttribute(name);
      else this.#element.setAttribute(name, value);
    }
  }

  render(): TemplateResult | typeof nothing {
    if (this.#element) return nothing;
    const { failure, load } = this.#request;
    return html`<div class="card">
      ${
        failure === undefined
          ? renderLoading(this.#host)
          : renderLoadFailure(this.#host, failure, { retry: load })
      }
    </div>`;
  }

  async #load(): Promise<void> {
    const view = this.#view;
    if (!view) return;
    await loadPart(this.#host, view.load);
    if (view !== this.#view) return;
    const element = document.createElement(view.tag);
    const pages = { ...wayIn, ...view.links };
    for (const [name, to] of Object.entries(pages)) element.setAttribute(name, this.#href(to));
    if (this.#applicationId) element.setAttribute('application-id', this.#applicationId);
    element.slot = 'view';
    this.#element = element;
    this.update();
    this.#host.append(element);
    if (this.#takesFocus) focusWhenDrawn(element, this.#host);
  }
}
