import { html, type TemplateResult } from 'lit';
import type { OperatorAccount } from '../../../operator/centre/accounts.js';
import { when } from '../shared/format.js';
import { onSubmit } from '../shared/form-texts.js';
import type { Page } from '../shared/page.js';
import { centreViewMessages } from './centre-view.messages.js';

const relations = ['representative', 'sole_proprietor'] as const;

/** What a customer centre knows of each account, and does to it. */
export function renderAccounts(accounts: readonly OperatorAccount[], page: Page): TemplateResult {
  return html`<div class="cards">
    ${accounts.map((account) => accountCard(account, accounts, page))}
  </div>`;
}

function accountCard(
  account: OperatorAccount,
  all: readonly OperatorAccount[],
  page: Page,
): TemplateResult {
  const { control, language, run } = page;
  const words = centreViewMessages[language];
  const { id, name, login, identityConfirmedAt, isSetUp, hasContacts } = account;
  const confirm = (): Promise<void> =>
    run(() => control.confirmIdentity({ id }), words.confirmIdentity);
  const marks = [
    login,
    ...(isSetUp ? [] : [words.waiting]),
    ...(hasContacts ? [] : [words.noContacts]),
    ...(identityConfirmedAt ? [`${words.identity}: ${when(identityConfirmedAt, language)}`] : []),
  ];
  return html`<article>
    <h3>${name}</h3>
    <p class="soft">${marks.join(' · ')}</p>
    ${rolesOf(account, page)}
    <details class="action">
      <summary>${words.more}</summary>
      ${
        identityConfirmedAt
          ? undefined
          : html`<div class="row">
              <button type="button" @click=${confirm}>${words.confirmIdentity}</button>
            </div>`
      }
      ${roleForm(account, all, page)}
    </details>
  </article>`;
}

function rolesOf({ id, roles }: OperatorAccount, page: Page): TemplateResult[] {
  const { ask, control, language, run } = page;
  const words = centreViewMessages[language];
  const remove = async (accountId: string, role: string): Promise<void> => {
    const question = {
      title: words.removeTitle(role),
      text: words.removeText,
      yes: words.removeRole,
    };
    if (await ask(question))
      await run(() => control.removeRole({ id, accountId }), words.removeRole);
  };
  return roles
    .filter(({ relation }) => relation !== 'self')
    .map(({ accountId, relation, displayName }) => {
      const role = `${words.roles[relation]}: ${displayName}`;
      return html`<div class="row">
        <span class="wide">${role}</span>
        <button type="button" class="danger" @click=${() => remove(accountId, role)}>
          ${words.removeRole}
        </button>
      </div>`;
    });
}

function roleForm(
  { id }: OperatorAccount,
  all: readonly OperatorAccount[],
  { control, language, run }: Page,
): TemplateResult {
  const words = centreViewMessages[language];
  const send = onSubmit(({ relation: chosen, accountId = '' }) => {
    const relation = relations.find((name) => name === chosen) ?? 'representative';
    return run(() => control.addRole({ id, body: { relation, accountId } }), words.addRole);
  });
  return html`<form class="row" @submit=${send}>
    <label
      >${words.role}<select name="relation">
        ${relations.map((name) => html`<option value=${name}>${words.roles[name]}</option>`)}
      </select></label
    >
    <label
      >${words.ofAccount}<select name="accountId">
        ${all
          .filter((other) => other.id !== id)
          .map((other) => html`<option value=${other.id}>${other.name}, ${other.login}</option>`)}
      </select></label
    >
    <button>${words.addRole}</button>
  </form>`;
}
