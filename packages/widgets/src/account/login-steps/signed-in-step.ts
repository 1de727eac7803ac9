import { html, nothing, type TemplateResult } from 'lit';
import { messages as coreMessages } from '../../shared/core.messages.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { signOut } from '../../shared/sign-out.js';
import type { LoginFlow, LoginStep } from '../login-next.js';
import { messages } from './login-steps.messages.js';

/** Who is signed in already: on to the account, or out. */
export class SignedInStep implements LoginStep {
  readonly #flow: LoginFlow;
  readonly #isKept: boolean;

  /** `isKept`: the session was there before the page, and may have ended meanwhile. */
  constructor(flow: LoginFlow, isKept: boolean) {
    this.#flow = flow;
    this.#isKept = isKept;
  }

  /** Nobody is taken to what a page shows at first. */
  readonly focus = (): void => {
    const { host } = this.#flow;
    if (!this.#isKept) focusHeading(host);
    else void host.client.account.refresh().catch(() => undefined); // without an answer it may be good
  };

  readonly render = (): TemplateResult => {
    const { host } = this.#flow;
    const { state } = host.client.account;
    const text = messages[host.language].signedIn;
    const successUrl = host.setting('success-url');
    return html`
      ${host.renderHeading(text.title)}
      <p class="text">${state.status === 'signed-in' ? state.account.displayName : nothing}</p>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.#signOut}>
          ${coreMessages[host.language].signOut}
        </button>
        ${
          successUrl
            ? html`<a class="button button-primary" part="button button-primary" href=${successUrl}>
                ${text.continue}
              </a>`
            : nothing
        }
      </div>
    `;
  };

  readonly #signOut = async (): Promise<void> => {
    await signOut(this.#flow.host);
    focusHeading(this.#flow.host);
  };
}
