import type { ContactChange } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { letterStyles } from '../letter.styles.js';
import type { LoginFlow } from '../login-next.js';
import { mailIcon } from '../mail-icon.js';
import { Resend } from '../resend.js';
import { ServerClock } from '../server-clock.js';
import { messages } from './set-up.messages.js';
import { renderStepTitle } from './step-title.js';

/** The letter that makes the account a full one is on its way; the cabinet is open meanwhile. */
export class SetUpLetter {
  readonly #flow: LoginFlow;
  readonly #resend: Resend<ContactChange>;
  #change: ContactChange;

  constructor(flow: LoginFlow, change: ContactChange) {
    const { host } = flow;
    this.#flow = flow;
    this.#change = change;
    this.#resend = new Resend(host, {
      clock: new ServerClock(host, 0),
      send: (signal) => host.client.account.contacts.resend(this.#change.id, { signal }),
      sent: (renewed) => {
        this.#change = renewed;
        this.#resend.waitUntil(renewed.resendAt);
      },
    });
    this.#resend.waitUntil(change.resendAt);
    adoptStyles(host, [letterStyles]);
  }

  render(leave: () => unknown): TemplateResult {
    const { host } = this.#flow;
    const text = messages[host.language];
    return html`
      ${renderStepTitle(host, text.letterTitle)}
      <div class="letter">
        ${mailIcon()}
        <div class="letter-text">
          <p class="text letter-address">${text.sentTo(this.#change.target)}</p>
          <p class="text">${text.todo}</p>
          <p class="muted">${text.missing}</p>
        </div>
      </div>
      ${this.#resend.renderFailure()}
      <div class="actions">
        ${this.#resend.renderButton()}
        <button
          class="button button-primary"
          part="button button-primary"
          type="button"
          @click=${leave}
        >
          ${text.continue}
        </button>
      </div>
    `;
  }
}
