import { localDate } from '@drsk/domain';
import type { AccountClosure } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { toRegionCode } from '../../shared/region-codes.js';
import { messages } from './closing.messages.js';
import { renderGoodNews } from './good-news.js';
import { ownLogin } from './password-proof.js';
import { PasswordQuestion } from './password-question.js';
import type { Profile, ProfileSection } from './profile-section.js';
import { saveFile } from '../../shared/save-file.js';

/** A copy of everything to take along, and the end of the account. */
export class ClosingSection implements ProfileSection {
  readonly #profile: Profile;
  readonly #export: FormController<FormValues, Blob>;
  readonly #closure: PasswordQuestion<AccountClosure>;
  #isSaved = false;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#export = new FormController<FormValues, Blob>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => host.client.account.export({ signal }),
      onSent: (archive) => this.#save(archive),
    });
    this.#closure = new PasswordQuestion<AccountClosure>(profile, {
      act: (password, signal) => host.client.account.close({ password }, { signal }),
      done: (closure) => profile.closed(closure),
    });
  }

  readonly render = (): TemplateResult =>
    html`<div class="part">${this.#renderCopy()}</div>
      <div class="part">${this.#renderClosing()}</div>`;

  readonly renderCredentials = (): unknown =>
    this.#closure.isAsked ? this.#closure.renderField() : nothing;

  readonly submit = (event: Event): unknown => this.#closure.controller.submit(event);

  #renderCopy(): TemplateResult {
    const { host } = this.#profile;
    const text = messages[host.language].copy;
    const { isSending, failure, submit } = this.#export;
    return html`
      ${this.#renderTitle(text.title)}
      <p class="text">${text.explanation}</p>
      ${renderFailure(host, failure)}
      <div class="row">
        <button
          class="button button-secondary"
          part="button button-secondary"
          type="button"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${submit}
        >
          ${
            isSending
              ? html`<span class="spinner" part="spinner"></span>${text.submitting}`
              : text.submit
          }
        </button>
        ${isSending ? html`<p class="muted small">${text.wait}</p>` : nothing}
      </div>
      ${this.#isSaved ? renderGoodNews(text.done) : nothing}
    `;
  }

  #renderClosing(): TemplateResult {
    const text = messages[this.#profile.host.language].closing;
    if (!this.#isOwn)
      return html`${this.#renderTitle(text.title)}
        <p class="text">${text.notOwn}</p>`;
    return html`
      ${this.#renderTitle(text.title)}
      <p class="text">${text.explanation}</p>
      <div>
        <p class="text">${text.kept}</p>
        <ul class="list">
          ${text.keptItems.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>
      <p class="text">${text.erased}</p>
      <p class="text">${text.applications}</p>
      ${
        this.#closure.isAsked
          ? this.#closure.render(text)
          : html`<div>
              <button
                class="button button-danger"
                part="button"
                type="button"
                data-ask
                @click=${this.#closure.ask}
              >
                ${text.ask}
              </button>
            </div>`
      }
    `;
  }

  #renderTitle(title: string): TemplateResult {
    const level = this.#profile.host.headingLevel + 2;
    return html`<div class="subheading" role="heading" aria-level=${level}>${title}</div>`;
  }

  /** The password that closes an account is the account's own. */
  get #isOwn(): boolean {
    const { host } = this.#profile;
    const { state } = host.client.account;
    return state.status === 'signed-in' && state.account.login === ownLogin(host);
  }

  #save(archive: Blob): void {
    const { host } = this.#profile;
    const text = messages[host.language].copy;
    const region = toRegionCode(host.setting('region')) ?? '28';
    saveFile(archive, text.fileName(localDate(host.client.now(), region)));
    this.#isSaved = true;
    host.announcement = text.done;
    host.requestUpdate();
  }
}
