import type { AccountSummary, DocumentPackage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { inputs } from '../shared/input.styles.js';
import { renderLoading } from '../shared/loading.js';
import { RequestController } from '../shared/request-controller.js';
import { saveFile } from '../shared/save-file.js';
import { SessionController } from '../shared/session-controller.js';
import { endOf } from '../shared/session-parts.js';
import { renderSignedOut } from '../shared/signed-out.js';
import { act } from './document-actions.js';
import { renderDocument } from './document-card.js';
import { DocumentFiles } from './document-files.js';
import type { DocumentPanel, MakePanel } from './document-panel.js';
import { DocumentsScope } from './documents-scope.js';
import { styles } from './documents.styles.js';
import { messages } from './documents.messages.js';
import type { DrskDocuments } from './documents.js';
import { focusIn } from '../shared/focus-in.js';
import { renderButton } from './plain-button.js';

interface Shown {
  items: DocumentPackage[];
  next: string | null;
}

/** The list of documents, and what is being done with one of them. */
export class DocumentRoom {
  readonly host: DrskDocuments;
  readonly files: DocumentFiles;
  /** Whose details are in view. */
  openedId: string | undefined;
  /** What is being done, with which document. */
  #doing: { id: string; panel: DocumentPanel } | undefined;
  #accountId: string | undefined;
  readonly #session: SessionController;
  readonly #list: RequestController<Shown>;
  readonly #scope: DocumentsScope;

  constructor(host: DrskDocuments) {
    adoptStyles(host, [inputs, styles].flat());
    this.host = host;
    this.files = new DocumentFiles(host);
    this.#scope = new DocumentsScope(host, () => this.#load());
    this.#list = new RequestController(host, (signal) =>
      host.client.documents.list(this.#scope.query, { signal }),
    );
    this.#session = new SessionController(host, (account) => this.#meet(account));
  }

  render(): TemplateResult {
    const text = messages[this.host.language];
    return html`${this.host.renderHeading(text.title)}
    ${this.#session.isSignedOut ? renderSignedOut(this.host) : this.#renderList()}`;
  }

  panelOf({ id }: DocumentPackage): DocumentPanel | undefined {
    return this.#doing?.id === id ? this.#doing.panel : undefined;
  }

  readonly toggle = (id: string): void => {
    this.openedId = this.openedId === id ? undefined : id;
    this.host.requestUpdate();
  };

  /** Opens what it takes to do something with a document. */
  do(document: DocumentPackage, make: MakePanel): void {
    const { id } = document;
    this.openedId = id;
    const close = (): void => {
      this.#doing = undefined;
      this.#show(document);
    };
    const done = (changed: DocumentPackage | undefined, announcement: string): void => {
      if (changed) this.#accept(changed);
      void this.#list.load(); // what is signed closes questions about the others
      this.host.announcement = announcement;
      close();
    };
    const panel = make({ host: this.host, document, files: this.files, close, done });
    this.#doing = { id, panel };
    focusIn(this.host, '.panel-title');
  }

  /** What needs no questions. */
  async doAtOnce(work: () => Promise<DocumentPackage>, announcement: string): Promise<void> {
    this.files.failure = undefined;
    try {
      this.#accept(await work());
      this.host.announcement = announcement;
    } catch (error) {
      this.files.failure = error;
      this.host.dispatchEvent(new FailureEvent(error));
    }
    this.host.requestUpdate();
  }

  /** What the page's address asks to be signed, once it is here. */
  async #load(): Promise<void> {
    if (!this.#accountId) return;
    await this.#list.load();
    if (!this.#list.result) return;
    const id = this.#scope.takeSigning();
    const document = this.#list.result.items.find((item) => item.id === id);
    const signing = document?.openActions.find(({ name }) => name === 'sign');
    if (document && signing) await act(signing, document, this);
    else if (document) this.#show(document);
  }

  #show({ id }: DocumentPackage): void {
    this.openedId = id;
    focusIn(this.host, `[data-document="${id}"]`);
  }

  /** Whoever signs in again after the session has run out finds everything as it was left. */
  #meet(account: AccountSummary | undefined): void {
    if (!account && endOf(this.host.client)) return;
    if (account?.id !== this.#accountId) {
      this.#list.forget();
      this.#doing = undefined;
      this.files.forget();
    }
    this.#accountId = account?.id;
    void this.#load();
  }

  #accept(changed: DocumentPackage): void {
    const { result } = this.#list;
    if (!result) return;
    const items = result.items.map((item) => (item.id === changed.id ? changed : item));
    this.#list.result = { ...result, items };
    this.host.requestUpdate();
  }

  #renderList(): TemplateResult {
    const { result, failure } = this.#list;
    return html`
      ${renderLoadFailure(this.host, failure, {
        retry: () => this.#load(),
        other: this.files.failure,
      })}
      ${!result && failure === undefined ? renderLoading(this.host) : nothing}
      ${result ? this.#renderScope(result) : nothing}
      ${result?.items.length === 0 ? this.#renderNone() : nothing}
      ${result && result.items.length > 0 ? this.#renderItems(result) : nothing}
    `;
  }

  #renderScope({ items }: Shown): unknown {
    const isAll = items.length === 0 && !this.#scope.kind && !this.#scope.applicationId;
    return isAll ? nothing : this.#scope.render(items[0]?.applicationNumber);
  }

  #renderNone(): TemplateResult {
    const text = messages[this.host.language];
    return html`<p class="text">${this.#scope.kind ? text.noneOfKind : text.none}</p>`;
  }

  #renderItems({ items, next }: Shown): TemplateResult {
    const text = messages[this.host.language];
    return html`
      <div class="row-actions">${renderButton(text.saveAll, () => this.#saveAll())}</div>
      <ul class="documents">
        ${items.map((document) => renderDocument(document, this))}
      </ul>
      ${next === null ? nothing : renderButton(text.more, () => this.#more(next))}
    `;
  }

  async #saveAll(): Promise<void> {
    const archive = await this.files.load(() =>
      this.host.client.documents.downloadAll(this.#scope.query),
    );
    if (archive) saveFile(archive, messages[this.host.language].archive);
  }

  async #more(cursor: string): Promise<void> {
    const page = await this.files.load(() =>
      this.host.client.documents.list({ ...this.#scope.query, cursor }),
    );
    const { result } = this.#list;
    if (!page || !result) return;
    this.#list.result = { items: [...result.items, ...page.items], next: page.next };
    this.host.requestUpdate();
  }
}
