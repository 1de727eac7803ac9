import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { save } from '../shared/save.js';
import { View } from '../shared/view.js';
import { certificatesViewMessages } from './certificates-view.messages.js';
import { renderIssue } from './issue.js';

type Certificate = ControlAnswer<'listCertificates'>['items'][number];

/** The certification authority: what it has issued, and what it takes back. */
@customElement('certificates-view')
export class CertificatesView extends View {
  readonly #seen = new Live(this, ['authority', 'centre', 'clock'], async () => {
    const { control } = this.page;
    const [{ items }, accounts, { now }] = await Promise.all([
      control.listCertificates(),
      control.listAccounts(),
      control.readClock(),
    ]);
    return { items, accounts: accounts.items, now };
  });

  protected override render(): TemplateResult {
    const { page } = this;
    const words = certificatesViewMessages[page.language];
    return html`<p class="soft">${words.hint}</p>
      <div class="row">
        <button type="button" @click=${this.#saveAuthority}>${words.authority}</button>
        <button type="button" @click=${this.#saveRevoked}>${words.revoked}</button>
      </div>
      ${this.#seen.render(
        ({ items, accounts, now }) =>
          html`<section class="card">
              <h2>${words.list}</h2>
              ${items.length === 0 ? html`<p class="soft">${words.none}</p>` : undefined}
              <ul class="plain">
                ${items.map((item) => this.#renderOne(item, now))}
              </ul>
            </section>
            ${renderIssue(accounts, page)}`,
      )}`;
  }

  #renderOne(certificate: Certificate, now: string): TemplateResult {
    const { language } = this.page;
    const words = certificatesViewMessages[language];
    const { id, name, validFrom, validTo, pem } = certificate;
    const state = stateOf(certificate, now);
    const term = words.valid(when(validFrom, language), when(validTo, language));
    return html`<li class="row">
      <span class="wide"
        ><strong>${name}</strong>
        <span class="soft block">${words.states[state]} · ${term} · № ${id}</span></span
      >
      <button
        type="button"
        aria-label=${`${words.save}: ${name}, ${id}`}
        @click=${() => save(new TextEncoder().encode(pem), `${id}.pem`)}
      >
        ${words.save}
      </button>
      ${
        state === 'valid'
          ? html`<button
              type="button"
              class="danger"
              aria-label=${`${words.revoke}: ${name}, ${id}`}
              @click=${() => this.#revoke(certificate)}
            >
              ${words.revoke}
            </button>`
          : undefined
      }
    </li>`;
  }

  async #revoke({ id: serial, name }: Certificate): Promise<void> {
    const { ask, control, language, run } = this.page;
    const words = certificatesViewMessages[language];
    const question = { title: words.revokeTitle(name), text: words.revokeText, yes: words.revoke };
    if (await ask(question)) await run(() => control.revokeCertificate({ serial }), words.revoke);
  }

  readonly #saveAuthority = (): void => {
    const { control, run } = this.page;
    void run(async () => save(await control.getAuthorityCertificate(), 'authority.pem'));
  };

  readonly #saveRevoked = (): void => {
    const { control, run } = this.page;
    void run(async () => save(await control.getRevocationList(), 'revoked.crl'));
  };
}

function stateOf({ revokedAt, validTo }: Certificate, now: string) {
  if (revokedAt !== null) return 'revoked';
  return validTo < now ? 'expired' : 'valid';
}

declare global {
  interface HTMLElementTagNameMap {
    'certificates-view': CertificatesView;
  }
}
