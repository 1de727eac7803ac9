import type { MessageReceipt, SecondFactorConfirmation, SecondFactorEnrolment } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { CodeForm } from '../code-form.js';
import { Resend } from '../resend.js';
import { focusPlace } from '../../shared/focus-place.js';
import { messages as codeMessages } from '../code.messages.js';
import type { Profile } from './profile-section.js';
import { messages } from './second-factor.messages.js';
import { unbroken } from '../unbroken.js';

export interface EnrolmentOptions {
  confirmed: (confirmation: SecondFactorConfirmation) => unknown;
  left: () => unknown;
}

/** What an app needs, or the SMS that is on its way, and the first code. */
export class Enrolment {
  data: SecondFactorEnrolment | undefined;
  readonly code: CodeForm<SecondFactorConfirmation>;
  readonly #resend: Resend<MessageReceipt>;
  #picture: unknown;
  readonly #profile: Profile;
  readonly #options: EnrolmentOptions;

  constructor(profile: Profile, options: EnrolmentOptions) {
    const { host } = profile;
    this.#profile = profile;
    this.#options = options;
    this.code = new CodeForm(host, {
      id: 'drsk-profile-code',
      send: (code, signal) =>
        host.client.account.secondFactor.confirm(this.data?.id ?? '', code, { signal }),
      sent: (confirmation) => options.confirmed(confirmation),
    });
    this.#resend = new Resend<MessageReceipt>(host, {
      send: (signal) => host.client.account.secondFactor.resend(this.data?.id ?? '', { signal }),
      sent: ({ resendAt }) => this.#waitForCode(resendAt),
    });
  }

  begin(data: SecondFactorEnrolment): void {
    this.data = data;
    this.#picture = undefined;
    this.#waitForCode(data.resendAt);
    void this.#draw(data);
    focusPlace(this.#profile.host, '.panel');
  }

  render(data: SecondFactorEnrolment): TemplateResult {
    const { host, submitCredentials } = this.#profile;
    const text = messages[host.language];
    const { title } = data.method === 'totp' ? text.app : text.sms;
    return html`<div class="panel" role="group" tabindex="-1" aria-label=${title}>
      <p class="row-title">${title}</p>
      ${data.method === 'totp' ? this.#renderApp(data) : html`<p class="text">${text.sms.sent(unbroken(data.target ?? ''))}</p>`}
      ${this.code.renderFailure()} ${this.#resend.renderFailure()}
      <slot name="credentials"></slot>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.#options.left}>
          ${text.again}
        </button>
        ${data.resendAt ? this.#resend.renderButton() : nothing}
        ${renderSubmitButton({
          label: codeMessages[host.language].confirm,
          busyLabel: codeMessages[host.language].confirming,
          isBusy: this.code.controller.isSending,
          submit: submitCredentials,
        })}
      </div>
    </div>`;
  }

  renderField({ method }: SecondFactorEnrolment): TemplateResult {
    const { app } = messages[this.#profile.host.language];
    return this.code.renderField(method === 'totp' ? app.code : undefined);
  }

  /** Another code takes the place of the one before. */
  #waitForCode(resendAt: string | undefined): void {
    this.code.controller.reset();
    if (resendAt) this.#resend.waitUntil(resendAt);
  }

  #renderApp({ secret = '', otpauthUrl = '' }: SecondFactorEnrolment): TemplateResult {
    const { host } = this.#profile;
    const { app } = messages[host.language];
    const { copied } = sharedMessages[host.language];
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(secret);
      host.announcement = copied;
    };
    return html`
      <p class="text">${app.scan}</p>
      ${this.#picture ?? nothing}
      <p class="text"><a class="link" href=${otpauthUrl}>${app.link}</a></p>
      <div>
        <p class="text">${app.secret}</p>
        <p class="secret">${secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
        <button class="button button-link" part="button button-link" type="button" @click=${copy}>
          ${host.announcement === copied ? copied : app.copy}
        </button>
      </div>
    `;
  }

  /** The part that draws is loaded now; without it the key below will do. */
  async #draw({ otpauthUrl }: SecondFactorEnrolment): Promise<void> {
    if (otpauthUrl === undefined) return;
    const { host } = this.#profile;
    const code = await import('../../shared/qr-code.js').catch(() => undefined);
    this.#picture = code?.renderQrCode(otpauthUrl, messages[host.language].app.picture);
    host.requestUpdate();
  }
}
