import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { copied } from '../shared/copied.js';
import { facts } from '../shared/facts.js';
import { when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { save } from '../shared/save.js';
import { View } from '../shared/view.js';
import { renderAccounts } from './accounts.js';
import { centreViewMessages } from './centre-view.messages.js';
import { type NewAccess, renderIssueForm } from './issue-form.js';

type Issued = ControlAnswer<'issueTemporaryAccess'>;
type Access = ControlAnswer<'listTemporaryAccess'>['items'][number];

const memoNames = { ru: 'Памятка.pdf', en: 'Memo.pdf' };

/** The customer centre: temporary access, identity and roles. */
@customElement('centre-view')
export class CentreView extends View {
  /** The only time that its password is seen. */
  @state() private issued: Issued | undefined;
  readonly #seen = new Live(this, ['centre', 'clock'], async () => {
    const { control } = this.page;
    const [accesses, accounts] = await Promise.all([
      control.listTemporaryAccess(),
      control.listAccounts(),
    ]);
    return { accesses: accesses.items, accounts: accounts.items };
  });

  protected override render(): TemplateResult {
    const { page } = this;
    const words = centreViewMessages[page.language];
    return html`<section class="card">
        <h2>${words.issue}</h2>
        <p class="soft">${words.issueHint}</p>
        ${renderIssueForm(page, (body) => this.#issue(body))}
      </section>
      ${this.#seen.render(
        ({ accesses, accounts }) =>
          html`${this.#renderIssued(accesses)}
            <section class="card">
              <h2>${words.accesses}</h2>
              ${accesses.length === 0 ? html`<p class="soft">${words.noAccesses}</p>` : undefined}
              <ul class="plain">
                ${accesses.map((access) => this.#renderAccess(access))}
              </ul>
            </section>
            <section>
              <h2>${words.accounts}</h2>
              ${renderAccounts(accounts, page)}
            </section>`,
      )}`;
  }

  #issue(body: NewAccess): void {
    const { control, language, run } = this.page;
    void run(async () => {
      this.issued = await control.issueTemporaryAccess({ body });
    }, centreViewMessages[language].issue);
  }

  #renderIssued(accesses: readonly Access[]): TemplateResult | undefined {
    const { issued, page } = this;
    const words = centreViewMessages[page.language];
    const isWaiting = accesses.some(({ id, state: now }) => id === issued?.id && now === 'open');
    if (!issued || !isWaiting) return undefined;
    const { login, applicationNumber, password, expiresAt } = issued;
    return html`<section class="card marked">
      <h2>${words.issued}</h2>
      ${facts([
        [words.login, copied(applicationNumber ?? login, words.login, page)],
        [words.password, copied(password, words.password, page)],
        [words.until, when(expiresAt, page.language)],
      ])}
      <div class="row">
        ${(['ru', 'en'] as const).map(
          (language) =>
            html`<button type="button" class="main" @click=${() => this.#print(issued, language)}>
              ${words.print[language]}
            </button>`,
        )}
      </div>
    </section>`;
  }

  #print({ id, password }: Issued, language: keyof typeof memoNames): void {
    const { control, run } = this.page;
    const body = { password, language };
    void run(async () => save(await control.printMemo({ id, body }), memoNames[language]));
  }

  #renderAccess(access: Access): TemplateResult {
    const { ask, control, language, run } = this.page;
    const words = centreViewMessages[language];
    const { id, name, login, applicationNumber, state: now, expiresAt } = access;
    const target = applicationNumber === null ? login : `${words.application} ${applicationNumber}`;
    const isOver = now === 'expired' || now === 'revoked';
    const revoke = async (): Promise<void> => {
      const question = {
        title: words.revokeTitle(name),
        text: words.revokeText,
        yes: words.revoke,
      };
      if (await ask(question)) await run(() => control.revokeTemporaryAccess({ id }), words.revoke);
    };
    return html`<li class="row">
      <span class="wide">
        ${name} · ${target}
        <span class="soft"
          >${words.states[now]} · ${words.until.toLowerCase()} ${when(expiresAt, language)}</span
        >
      </span>
      ${
        isOver
          ? undefined
          : html`<button type="button" class="danger" @click=${revoke}>${words.revoke}</button>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'centre-view': CentreView;
  }
}
