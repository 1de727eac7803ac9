import type { ConfirmedAccount } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../shared/icons.js';
import type { RequestController } from '../shared/request-controller.js';
import { isInvalid } from './confirmation-failures.js';
import { messages } from './confirmation-outcome.messages.js';
import type { DrskEmailConfirmation } from './email-confirmation.js';
import { readDraft } from './registration-draft.js';

interface Given {
  request: RequestController<ConfirmedAccount>;
  /** Asks once more. */
  again: () => unknown;
  hasLink: () => boolean;
}

/** What became of the link, and where to go on; the part comes while the server is asked. */
export class ConfirmationOutcome {
  readonly #host: DrskEmailConfirmation;
  readonly #given: Given;

  constructor(host: DrskEmailConfirmation, given: Given) {
    this.#host = host;
    this.#given = given;
  }

  render(): TemplateResult {
    const { result, failure } = this.#given.request;
    if (!this.#given.hasLink()) return this.#renderNoLink();
    if (isInvalid(failure)) return this.#renderInvalid();
    return result && failure === undefined ? this.#renderDone(result) : this.#renderPhoneFirst();
  }

  /** Whether the reader is signed in to that account; to any, where none is named. */
  #isOwn(confirmed?: ConfirmedAccount): boolean {
    const { state } = this.#host.client.account;
    if (state.status !== 'signed-in') return false;
    return !confirmed || state.account.login === confirmed.login;
  }

  /** Opened by hand, or once more after the link has been followed. */
  #renderNoLink(): TemplateResult {
    const text = messages[this.#host.language];
    const isSignedIn = this.#isOwn();
    return html`
      <p class="text">${text.noLink}</p>
      ${
        isSignedIn
          ? nothing
          : html`<p class="text">${text.confirmedBefore}</p>
              <p class="muted">${text.noLetter}</p>`
      }
      <div class="actions">
        ${isSignedIn ? nothing : renderRegister(this.#host, text.register)}
        ${renderEnter(this.#host, isSignedIn)}
      </div>
    `;
  }

  #renderDone(confirmed: ConfirmedAccount): TemplateResult {
    const text = messages[this.#host.language];
    const isOwn = this.#isOwn(confirmed);
    return html`
      <div class="alert alert-success" part="alert alert-success">
        <p class="alert-title done">${checkIcon()} ${text.done}</p>
        <p class="text">${isOwn ? text.signedIn : text.open}</p>
        <p class="text">${text.login} <strong class="login">${confirmed.login}</strong></p>
      </div>
      <div class="actions">${renderEnter(this.#host, isOwn)}</div>
    `;
  }

  #renderInvalid(): TemplateResult {
    const text = messages[this.#host.language];
    const isSignedIn = this.#isOwn();
    const label = readDraft().receipt ? text.letterAgain : text.registerAgain;
    return html`
      <div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${text.invalid}</p>
        <p class="text">${isSignedIn ? text.latest : text.whatNext}</p>
      </div>
      <div class="actions">
        ${isSignedIn ? nothing : renderRegister(this.#host, label)}
        ${renderEnter(this.#host, isSignedIn)}
      </div>
    `;
  }

  /** The code is typed where the registration is: here, if this tab has it, else in the one that has. */
  #renderPhoneFirst(): TemplateResult {
    const { phoneFirst } = messages[this.#host.language];
    const isHere = readDraft().receipt !== undefined;
    return html`
      <div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${phoneFirst.title}</p>
        <p class="text">${isHere ? phoneFirst.here : phoneFirst.elsewhere}</p>
        <p class="text">${phoneFirst.link}</p>
      </div>
      <div class="actions">
        ${renderRegister(this.#host, isHere ? phoneFirst.enterCode : phoneFirst.registerAgain)}
        <button
          class="button button-primary"
          part="button button-primary"
          type="button"
          @click=${this.#given.again}
        >
          ${phoneFirst.done}
        </button>
      </div>
    `;
  }
}

/** To another letter, where the page says how. */
function renderRegister(
  { registrationUrl }: DrskEmailConfirmation,
  label: string,
): TemplateResult | typeof nothing {
  if (!registrationUrl) return nothing;
  return html`<a class="button" part="button" href=${registrationUrl}>${label}</a>`;
}

/** To the login; or, for whom the account is open, on to it. */
function renderEnter(
  host: DrskEmailConfirmation,
  isSignedIn: boolean,
): TemplateResult | typeof nothing {
  const text = messages[host.language];
  const url = host.setting(isSignedIn ? 'success-url' : 'login-url');
  if (!url) return nothing;
  return html`<a class="button button-primary" part="button button-primary" href=${url}
    >${isSignedIn ? text.onward : text.signIn}</a
  >`;
}
