import type { Role, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { focusPlace } from '../../shared/focus-place.js';
import type { Profile, ProfileSection } from './profile-section.js';
import { messages } from './roles.messages.js';

/** The accounts that the person may act in, and the way from one to another. */
export class RolesSection implements ProfileSection {
  readonly #profile: Profile;
  readonly #form: FormController<FormValues, SignedIn>;
  #chosen: string | undefined;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#form = new FormController<FormValues, SignedIn>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => host.client.account.switchRole(this.#chosen ?? '', { signal }),
      onSent: ({ account }) => {
        host.announcement = messages[host.language].switched(account.displayName);
        focusPlace(host, '.section-title');
      },
    });
  }

  readonly render = (): TemplateResult => {
    const { host } = this.#profile;
    const { state } = host.client.account;
    const roles = state.status === 'signed-in' ? state.roles : [];
    const current = state.status === 'signed-in' ? state.account.id : '';
    return html`
      <p class="muted">${messages[host.language].explanation}</p>
      ${renderFailure(host, this.#form.failure)}
      <ul class="rows">
        ${roles.map((role) => this.#renderRole(role, role.accountId === current))}
      </ul>
    `;
  };

  #renderRole(role: Role, isCurrent: boolean): TemplateResult {
    const text = messages[this.#profile.host.language];
    return html`<li class="row-item">
      <div class="row-head">
        <div>
          <p class="row-title">
            ${role.displayName}
            ${isCurrent ? html`<span class="mark mark-good">${text.current}</span>` : nothing}
          </p>
          <p class="muted small">
            ${text.relations[role.relation]}, ${text.login[role.applicantKind]} ${role.login}
          </p>
        </div>
        ${isCurrent ? nothing : this.#renderSwitch(role)}
      </div>
    </li>`;
  }

  #renderSwitch({ accountId, displayName }: Role): TemplateResult {
    const text = messages[this.#profile.host.language];
    const { isSending } = this.#form;
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-disabled=${isSending ? 'true' : nothing}
      aria-label="${text.switch}: ${displayName}"
      @click=${() => this.#switch(accountId)}
    >
      ${isSending && this.#chosen === accountId ? text.switching : text.switch}
    </button>`;
  }

  #switch(accountId: string): void {
    if (this.#form.isSending) return;
    this.#chosen = accountId;
    void this.#form.submit();
  }
}
