import type { ContactChange, MessageChannel, VersionedAccount } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { findField } from '../../shared/focus-field.js';
import { FormController } from '../../shared/form-controller.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import { checkContact, contactLooks, contactOf } from './contact.js';
import { ContactWait } from './contact-wait.js';
import { messages } from './contacts.messages.js';
import { focusPlace } from '../../shared/focus-place.js';
import { renderGoodNews } from './good-news.js';
import { messages as partMessages } from './profile-parts.messages.js';
import type { Profile } from './profile-section.js';

export interface ContactPanelOptions {
  channel: MessageChannel;
  /** Whether the other contact is not being typed: there is one such field at a time. */
  mayEdit: () => boolean;
}

/** A contact on file, whether it is confirmed, and the way to another one. */
export class ContactPanel {
  isEdited = false;
  readonly wait: ContactWait;
  #isDone = false;
  readonly #profile: Profile;
  readonly #options: ContactPanelOptions;
  readonly #form: FormController<{ value: string }, ContactChange>;

  constructor(profile: Profile, options: ContactPanelOptions) {
    const { channel } = options;
    this.#profile = profile;
    this.#options = options;
    this.#form = new FormController<{ value: string }, ContactChange>(profile.host, {
      initial: { value: '' },
      check: (values) => checkContact(channel, values, profile.host.language),
      send: ({ value }, signal) =>
        profile.host.client.account.contacts.change({ channel, value }, { signal }),
      onSent: (change) => this.#begin(change),
    });
    this.wait = new ContactWait(profile, { confirmed: () => this.#finish() });
  }

  render(account: VersionedAccount): TemplateResult {
    const { language, headingLevel } = this.#profile.host;
    const { channel } = this.#options;
    const text = messages[language];
    return html`<div class="part" id="contact-${channel}">
      <div class="subheading" role="heading" aria-level=${headingLevel + 2}>
        ${text.titles[channel]}
      </div>
      ${this.#renderOnFile(account)} ${this.#renderAction(account)}
      ${this.#isDone || this.wait.isOver ? renderGoodNews(text.done[channel]) : nothing}
    </div>`;
  }

  #renderOnFile(account: VersionedAccount): TemplateResult {
    const text = messages[this.#profile.host.language];
    const { channel } = this.#options;
    const { value, isConfirmed } = contactOf(channel, account);
    if (value === '') return html`<p class="muted">${text.none[channel]}</p>`;
    return html`<div>
      <p class="row-title">
        ${value}
        <span class="mark ${isConfirmed ? 'mark-good' : 'mark-warning'}"
          >${isConfirmed ? text.confirmed[channel] : text.unconfirmed[channel]}</span
        >
      </p>
      <p class="muted small">${text.explanation[channel]}</p>
    </div>`;
  }

  #renderAction(account: VersionedAccount): unknown {
    const { pending } = this.wait;
    if (pending) return this.wait.render(pending, this.#leave);
    if (this.isEdited) return this.#renderForm(account);
    return html`${renderFailure(this.#profile.host, this.#form.failure)}
      <div class="row">${this.#renderConfirm(account)} ${this.#renderChange(account)}</div>`;
  }

  #renderConfirm(account: VersionedAccount): TemplateResult | typeof nothing {
    const text = messages[this.#profile.host.language];
    const { channel, mayEdit } = this.#options;
    const { value, isConfirmed } = contactOf(channel, account);
    if (isConfirmed || value === '' || !mayEdit()) return nothing;
    const { isSending } = this.#form;
    return html`<button
      class="button button-secondary"
      part="button button-secondary"
      type="button"
      aria-disabled=${isSending ? 'true' : nothing}
      aria-label="${text.confirm}: ${text.titles[channel]}"
      @click=${() => this.#confirm(value)}
    >
      ${isSending ? text.confirming : text.confirm}
    </button>`;
  }

  #renderChange(account: VersionedAccount): TemplateResult | typeof nothing {
    const { language } = this.#profile.host;
    const { channel, mayEdit } = this.#options;
    if (!mayEdit()) return nothing;
    const { value } = contactOf(channel, account);
    const label = value === '' ? messages[language].add : sharedMessages[language].change;
    return html`<button
      class="button contact-change"
      part="button"
      type="button"
      aria-label="${label}: ${messages[language].titles[channel]}"
      @click=${this.#edit}
    >
      ${label}
    </button>`;
  }

  #renderForm(account: VersionedAccount): TemplateResult {
    const { language } = this.#profile.host;
    const { channel } = this.#options;
    const text = messages[language];
    return html`
      ${renderFailure(this.#profile.host, this.#form.failure)}
      <form class="panel" part="form" novalidate @submit=${this.#form.submit}>
        ${renderTextField(this.#form, { ...contactLooks[channel], ...text.fields[channel] })}
        ${
          contactOf(channel, account).value === ''
            ? nothing
            : html`<p class="muted small">${text.kept[channel]}</p>`
        }
        <div class="actions">
          <button class="button" part="button" type="button" @click=${this.#leave}>
            ${partMessages[language].cancel}
          </button>
          ${renderSubmitButton({
            label: text.submit[channel],
            busyLabel: text.sending,
            isBusy: this.#form.isSending,
          })}
        </div>
      </form>
    `;
  }

  readonly #edit = (): void => {
    this.isEdited = true;
    this.#isDone = false;
    this.wait.change = undefined;
    this.#form.reset();
    const { host } = this.#profile;
    void host.updateComplete.then(() => findField(host, 'value')?.focus());
  };

  #confirm(value: string): void {
    this.#isDone = false;
    this.#form.reset({ value });
    void this.#form.submit();
  }

  #begin(change: ContactChange): void {
    this.isEdited = false;
    this.wait.begin(change);
  }

  readonly #leave = (): void => {
    this.isEdited = false;
    this.wait.change = undefined;
    this.#profile.host.requestUpdate();
    focusPlace(this.#profile.host, `#contact-${this.#options.channel} .contact-change`);
  };

  #finish(): void {
    const { host } = this.#profile;
    this.#isDone = true;
    host.announcement = messages[host.language].done[this.#options.channel];
    this.#leave();
  }
}
