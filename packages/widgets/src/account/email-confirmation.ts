import type { ConfirmedAccount } from '@drsk/sdk';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { focusHeading } from '../shared/focus-heading.js';
import { checkIcon } from '../shared/icons.js';
import { renderLoading } from '../shared/loading.js';
import { RequestController } from '../shared/request-controller.js';
import { takeConfirmationToken } from './confirmation-token.js';
import { messages } from './registration.messages.js';

export interface ConfirmationOptions {
  confirmed: (account: ConfirmedAccount) => unknown;
  /** Leaves the confirmation for the letter or the form. */
  left: () => unknown;
  /** Whether a letter of this tab can be sent again. */
  hasLetter: () => boolean;
}

/** Confirms the e-mail when the page was opened by the link of the letter. */
export class EmailConfirmation implements ReactiveController {
  readonly #host: DrskElement;
  readonly #options: ConfirmationOptions;
  readonly #request: RequestController<ConfirmedAccount>;
  #token: string | undefined;

  constructor(host: DrskElement, options: ConfirmationOptions) {
    this.#host = host;
    this.#options = options;
    this.#request = new RequestController(host, (signal) =>
      host.client.account.confirmEmail(this.#token ?? '', { signal }),
    );
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#token !== undefined;
  }

  hostConnected(): void {
    // The link may be opened where the page is open already: then only the hash changes.
    window.addEventListener('hashchange', this.#start);
    void this.#host.updateComplete.then(this.#start);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#start);
  }

  render(): TemplateResult {
    const { result, failure } = this.#request;
    if (isInvalid(failure)) return this.#renderInvalid();
    if (failure !== undefined) return this.#renderFailure(failure);
    return result ? this.#renderDone(result) : renderLoading(this.#host);
  }

  readonly #start = (): void => {
    const token = takeConfirmationToken();
    if (token === undefined) return;
    this.#token = token;
    void this.#confirm();
  };

  readonly #confirm = async (): Promise<void> => {
    await this.#request.load();
    focusHeading(this.#host);
    if (this.#request.result) this.#options.confirmed(this.#request.result);
  };

  readonly #leave = (): void => {
    this.#token = undefined;
    this.#host.requestUpdate();
    this.#options.left();
  };

  #renderDone({ login }: ConfirmedAccount): TemplateResult {
    const text = messages[this.#host.language].confirmation;
    return html`
      <div class="alert alert-success" part="alert alert-success">
        <p class="alert-title done">${checkIcon()} ${text.done}</p>
        <p class="text">${text.open}</p>
        <p class="text">${text.login} <strong class="login">${login}</strong></p>
      </div>
      <div class="actions">${this.#renderSignIn()}</div>
    `;
  }

  #renderInvalid(): TemplateResult {
    const text = messages[this.#host.language].confirmation;
    const again = this.#options.hasLetter() ? text.letterAgain : text.again;
    return html`
      <div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${text.invalid}</p>
        <p class="text">${text.whatNext}</p>
      </div>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.#leave}>${again}</button>
        ${this.#renderSignIn()}
      </div>
    `;
  }

  #renderFailure(failure: unknown): TemplateResult {
    return renderFailure(this.#host, failure, { retry: this.#confirm });
  }

  #renderSignIn(): TemplateResult | typeof nothing {
    const loginUrl = this.#host.setting('login-url');
    if (!loginUrl) return nothing;
    return html`<a class="button button-primary" part="button button-primary" href=${loginUrl}>
      ${messages[this.#host.language].confirmation.signIn}
    </a>`;
  }
}

/** Used, too old, replaced by a newer one, or cut off on its way. */
function isInvalid(failure: unknown): boolean {
  const { status } = errorFacts(failure);
  return status === 410 || status === 422;
}
