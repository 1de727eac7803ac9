import { html, type TemplateResult } from 'lit';
import type { OperatorAccount } from '../../../operator/centre/accounts.js';
import { onSubmit } from '../shared/form-texts.js';
import type { Page } from '../shared/page.js';
import { certificatesViewMessages } from './certificates-view.messages.js';

/** A certificate for a key that somebody has made elsewhere. */
export function renderIssue(
  accounts: readonly OperatorAccount[],
  { control, language, run }: Page,
): TemplateResult {
  const words = certificatesViewMessages[language];
  const issue = onSubmit(({ accountId = '', publicKey = '', employee }) => {
    const body = { accountId, publicKey, ...(employee !== undefined && { employee }) };
    return run(() => control.issueCertificate({ body }), words.issue);
  });
  return html`<details class="action">
    <summary>${words.issue}</summary>
    <p class="soft">${words.issueHint}</p>
    <form class="row" @submit=${issue}>
      <label
        >${words.account}<select name="accountId">
          ${accounts.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select></label
      >
      <label title=${words.employeeHint}
        >${words.employee}<input name="employee" maxlength="100" autocomplete="off"
      /></label>
      <label
        >${words.publicKey}<textarea
          name="publicKey"
          rows="5"
          maxlength="10000"
          required
          spellcheck="false"
        ></textarea>
      </label>
      <button class="main">${words.issue}</button>
    </form>
  </details>`;
}
