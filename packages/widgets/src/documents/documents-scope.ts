import { documentMessages } from '@drsk/domain';
import type { DocumentKind } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { PageHash } from '../shared/page-hash.js';
import { messages } from './documents.messages.js';
import type { DrskDocuments } from './documents.js';
import { renderButton } from './plain-button.js';

/** Which documents are in view; the page's address says so too, so that it can be come back to. */
export class DocumentsScope {
  readonly #host: DrskDocuments;
  readonly #hash: PageHash;
  readonly #onChange: () => unknown;

  constructor(host: DrskDocuments, onChange: () => unknown) {
    this.#host = host;
    this.#hash = new PageHash(host, onChange);
    this.#onChange = onChange;
  }

  get applicationId(): string | undefined {
    return this.#host.applicationId || this.#hash.get('id');
  }

  get kind(): DocumentKind | undefined {
    const kind = this.#hash.get('kind');
    return isKind(kind) ? kind : undefined;
  }

  get query(): { applicationId?: string; kind?: DocumentKind[] } {
    const { applicationId, kind } = this;
    return { ...(applicationId && { applicationId }), ...(kind && { kind: [kind] }) };
  }

  /** Whose signing the address asks for: once, a reload does not ask again. */
  takeSigning(): string | undefined {
    const id = this.#hash.get('sign');
    if (id) this.#hash.replace(this.#values());
    return id;
  }

  /** `applicationNumber`: of the documents in view, where they are of one application. */
  render(applicationNumber: string | undefined): TemplateResult {
    return html`${this.#renderWays(applicationNumber)} ${this.#renderKinds()}`;
  }

  /** Back to the application, if it is one of the reader's, and on to the documents of the others. */
  #renderWays(number: string | undefined): TemplateResult | typeof nothing {
    const text = messages[this.#host.language];
    const { applicationUrl } = this.#host;
    const { applicationId } = this;
    if (!applicationId) return nothing;
    const back = `${applicationUrl}#id=${applicationId}`;
    return html`<div class="row-actions">
      ${
        applicationUrl && number
          ? html`<a class="button button-link" part="button button-link" href=${back}
              >${text.toApplication(number)}</a
            >`
          : nothing
      }
      ${
        this.#hash.get('id')
          ? renderButton(text.ofAll, () => this.#show({ id: undefined }), { look: 'button-link' })
          : nothing
      }
    </div>`;
  }

  #renderKinds(): TemplateResult {
    const { language } = this.#host;
    const text = messages[language];
    const choose = ({ target }: Event): void => {
      if (!(target instanceof HTMLSelectElement)) return;
      this.#show({ kind: isKind(target.value) ? target.value : undefined });
    };
    return html`<div class="field kinds" part="field">
      <label class="label" part="label" for="documents-kind">${text.kind}</label>
      <select
        class="control select"
        part="select"
        id="documents-kind"
        name="kind"
        @change=${choose}
      >
        <option value="" .selected=${!this.kind}>${text.allKinds}</option>
        ${Object.entries(documentMessages[language]).map(
          ([kind, name]) =>
            html`<option value=${kind} .selected=${kind === this.kind}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  #show(change: { id?: string | undefined; kind?: DocumentKind | undefined }): void {
    this.#hash.push(this.#values(change));
    this.#onChange();
  }

  #values(change: { id?: string | undefined; kind?: DocumentKind | undefined } = {}) {
    const { id, kind } = { id: this.#hash.get('id'), kind: this.kind, ...change };
    return { ...(id && { id }), ...(kind && { kind }) };
  }
}

function isKind(text: string | undefined): text is DocumentKind {
  return text !== undefined && Object.hasOwn(documentMessages.ru, text);
}
