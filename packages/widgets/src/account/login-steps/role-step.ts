import type { AccountSummary, Role, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { renderFailure } from '../../shared/failure.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { FormController } from '../../shared/form-controller.js';
import type { LoginFlow, LoginStep } from '../login-next.js';
import { messages as roleMessages } from '../profile/roles.messages.js';
import { unbroken } from '../unbroken.js';
import { messages } from './login-steps.messages.js';
import { styles } from './role-step.styles.js';
import { renderStepTitle } from './step-title.js';

/** Asks in whose account to work; the answer holds for this session alone. */
export class RoleStep implements LoginStep {
  readonly #flow: LoginFlow;
  readonly #session: SignedIn;
  readonly #form: FormController<{ accountId: string }, AccountSummary>;

  constructor(flow: LoginFlow, session: SignedIn) {
    const { host } = flow;
    this.#flow = flow;
    this.#session = session;
    this.#form = new FormController<{ accountId: string }, AccountSummary>(host, {
      initial: { accountId: '' },
      check: () => ({}),
      send: ({ accountId }, signal) => this.#switch(accountId, signal),
      onSent: (account) => flow.leave(account),
    });
    adoptStyles(host, [styles]);
  }

  readonly focus = (): void => focusHeading(this.#flow.host);

  readonly render = (): TemplateResult => {
    const { host } = this.#flow;
    const text = messages[host.language].role;
    return html`
      ${renderStepTitle(host, text.title)}
      <p class="muted">${text.explanation}</p>
      ${renderFailure(host, this.#form.failure)}
      <ul class="roles">
        ${this.#session.roles.map((role) => this.#renderRole(role))}
      </ul>
    `;
  };

  #renderRole({ accountId, relation, applicantKind, login, displayName }: Role): TemplateResult {
    const text = roleMessages[this.#flow.host.language];
    const number = unbroken(login);
    const { isSending, values } = this.#form;
    const isChosen = isSending && values.accountId === accountId;
    return html`<li>
      <button
        class="button role"
        part="button"
        type="button"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${() => this.#choose(accountId)}
      >
        <span class="role-name">
          ${isChosen ? html`<span class="spinner" part="spinner"></span>` : nothing} ${displayName}
        </span>
        <span class="hint"
          >${text.relations[relation]}, ${text.login[applicantKind]} ${number}</span
        >
      </button>
    </li>`;
  }

  #choose(accountId: string): void {
    if (this.#form.isSending) return;
    this.#form.input('accountId', accountId);
    void this.#form.submit();
  }

  async #switch(accountId: string, signal: AbortSignal): Promise<AccountSummary> {
    const { client } = this.#flow.host;
    if (accountId === this.#session.account.id) return this.#session.account;
    return (await client.account.switchRole(accountId, { signal })).account;
  }
}
