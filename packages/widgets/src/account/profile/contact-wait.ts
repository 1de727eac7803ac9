import type { ContactChange, VersionedAccount } from '@drsk/sdk';
import { formatPhone } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { CodeForm } from '../code-form.js';
import { messages } from './contacts.messages.js';
import { focusPlace } from '../../shared/focus-place.js';
import { messages as codeMessages } from '../code.messages.js';
import type { Profile } from './profile-section.js';
import { Resend } from '../resend.js';

export interface ContactWaitOptions {
  /** The new contact is on file. */
  confirmed: () => unknown;
}

/** A letter or an SMS is on its way: its link is followed elsewhere, its code is typed here. */
export class ContactWait {
  change: ContactChange | undefined;
  readonly code: CodeForm<VersionedAccount>;
  #isChecked = false;
  readonly #profile: Profile;
  readonly #options: ContactWaitOptions;
  readonly #resend: Resend<ContactChange>;
  readonly #check: FormController<FormValues, VersionedAccount>;

  constructor(profile: Profile, options: ContactWaitOptions) {
    const { host } = profile;
    this.#profile = profile;
    this.#options = options;
    this.code = new CodeForm(host, {
      id: 'drsk-profile-code',
      send: (code, signal) => host.client.account.contacts.confirm(this.#id, code, { signal }),
      sent: (account) => this.#take(account),
    });
    this.#resend = new Resend<ContactChange>(host, {
      send: (signal) => host.client.account.contacts.resend(this.#id, { signal }),
      sent: (change) => this.#renew(change),
    });
    this.#check = new FormController<FormValues, VersionedAccount>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => host.client.account.get({ signal }),
      onSent: (account) => this.#take(account),
    });
  }

  begin(change: ContactChange): void {
    const { host } = this.#profile;
    this.#renew(change);
    host.announcement = this.#text.waiting[change.channel](targetOf(change));
    focusPlace(host, `#contact-${change.channel} .panel`);
  }

  /** Nothing any more, once the contact is on file: another answer may have told that. */
  get pending(): ContactChange | undefined {
    return this.isOver ? undefined : this.change;
  }

  /** It was waited for, and has come. */
  get isOver(): boolean {
    const { result } = this.#profile.account;
    return this.change !== undefined && result !== undefined && isOnFile(this.change, result);
  }

  /** The letter's link may have been followed in another tab meanwhile. */
  readonly look = (): void => {
    if (this.pending?.channel === 'email' && !document.hidden) void this.#check.submit();
  };

  render(change: ContactChange, leave: () => unknown): TemplateResult {
    const { channel } = change;
    const text = this.#text;
    return html`<div class="panel" role="group" tabindex="-1" aria-label=${text.titles[channel]}>
      <p class="row-title">${text.waiting[channel](targetOf(change))}</p>
      <p class="text">${text.todo[channel]}</p>
      ${channel === 'email' ? this.#renderLetter() : this.#renderCode()}
      ${this.#resend.renderFailure()}
      <div class="row">
        ${this.#resend.renderButton()}
        <button class="button button-link" part="button button-link" type="button" @click=${leave}>
          ${this.#isNew(change) ? text.stop : text.later}
        </button>
      </div>
    </div>`;
  }

  get #id(): string {
    return this.change?.id ?? '';
  }

  get #text() {
    return messages[this.#profile.host.language];
  }

  /** One on file already is only confirmed. */
  #isNew({ target }: ContactChange): boolean {
    const { result } = this.#profile.account;
    return target !== result?.email && target !== result?.phone;
  }

  #renderLetter(): TemplateResult {
    const text = this.#text;
    return html`
      <p class="muted small">${text.spam}</p>
      ${renderFailure(this.#profile.host, this.#check.failure)}
      <p class="text" role="status">${this.#isChecked ? text.notYet : nothing}</p>
      ${renderSubmitButton({
        label: text.check,
        busyLabel: text.checking,
        isBusy: this.#check.isSending,
        submit: this.#check.submit,
      })}
    `;
  }

  #renderCode(): TemplateResult {
    const { language } = this.#profile.host;
    return html`
      ${this.code.renderFailure()}
      <slot name="credentials"></slot>
      ${renderSubmitButton({
        label: codeMessages[language].confirm,
        busyLabel: codeMessages[language].confirming,
        isBusy: this.code.controller.isSending,
        submit: this.#profile.submitCredentials,
      })}
    `;
  }

  #renew(change: ContactChange): void {
    this.change = change;
    this.#resend.waitUntil(change.resendAt);
    this.#isChecked = false;
    this.#check.reset();
    this.code.controller.reset();
  }

  #take(account: VersionedAccount): void {
    const { change } = this;
    this.#profile.account.result = account;
    this.#isChecked = true;
    if (change && isOnFile(change, account)) {
      this.change = undefined;
      this.#options.confirmed();
    }
    this.#profile.host.requestUpdate();
  }
}

/** A number is read in one line. */
function targetOf({ channel, target }: ContactChange): string {
  return channel === 'sms' ? formatPhone(target).replaceAll(' ', '\u00a0') : target;
}

function isOnFile({ channel, target }: ContactChange, account: VersionedAccount): boolean {
  const { email, emailConfirmedAt, phone, phoneConfirmedAt } = account;
  return channel === 'email'
    ? email === target && emailConfirmedAt !== undefined
    : phone === target && phoneConfirmedAt !== undefined;
}
