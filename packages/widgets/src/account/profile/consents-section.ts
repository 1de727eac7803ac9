import type { Consent, ConsentDocument } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { renderLoading } from '../../shared/loading.js';
import { toRegionCode } from '../../shared/region-codes.js';
import { RequestController } from '../../shared/request-controller.js';
import { renderConsentText, renderHistory } from './consent-text.js';
import { messages } from './consents.messages.js';
import { focusPlace } from '../../shared/focus-place.js';
import { dayOf } from './moments.js';
import type { Profile, ProfileSection } from './profile-section.js';
import { Question } from './question.js';

interface ConsentData {
  documents: readonly ConsentDocument[];
  log: readonly Consent[];
}

/** What the person has agreed to: each consent by itself, withdrawn after a question, given again at once. */
export class ConsentsSection implements ProfileSection {
  readonly #profile: Profile;
  readonly #request: RequestController<ConsentData>;
  readonly #question: Question;
  readonly #giving: FormController<FormValues, Consent>;
  #given: ConsentDocument | undefined;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#request = new RequestController(host, (signal) => this.#load(signal));
    this.#question = new Question(host, {
      act: (id, signal) => host.client.account.consents.withdraw(id, { signal }),
      done: () => this.#finish(this.#text.withdrawnNow),
    });
    this.#giving = new FormController<FormValues, Consent>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => this.#give(signal),
      onSent: () => this.#finish(this.#text.givenNow),
    });
  }

  readonly show = (): void => void this.#request.load();

  readonly render = (): TemplateResult => {
    const { host } = this.#profile;
    const { result, failure, load } = this.#request;
    return html`
      <p class="muted">${this.#text.explanation}</p>
      ${failure === undefined ? nothing : renderLoadFailure(host, failure, { retry: load })}
      ${renderFailure(host, this.#giving.failure)} ${result ? this.#renderList(result) : nothing}
      ${!result && failure === undefined ? renderLoading(host) : nothing}
    `;
  };

  get #text() {
    return messages[this.#profile.host.language];
  }

  #renderList({ documents, log }: ConsentData): TemplateResult {
    return html`
      <ul class="rows">
        ${documents.map((document) =>
          this.#renderConsent(
            document,
            log.find(({ kind }) => kind === document.kind),
          ),
        )}
      </ul>
      ${log.length > 0 ? renderHistory(this.#profile.host, log) : nothing}
    `;
  }

  #renderConsent(document: ConsentDocument, last: Consent | undefined): TemplateResult {
    const { host } = this.#profile;
    const text = this.#text;
    const { title, withdrawalConsequence } = document;
    const inForce = last?.withdrawnAt === null ? last : undefined;
    const question = { ...text.question, question: text.question.question(title) };
    return html`<li class="row-item">
      <div class="row-head">
        <div>
          <p class="row-title">${title}</p>
          <p class="text small ${inForce ? 'mark-good' : 'mark'}">
            ${inForce ? text.given(dayOf(inForce.givenAt, host), inForce.version) : this.#absence(last)}
          </p>
        </div>
        ${
          inForce
            ? this.#question.renderAsk(inForce.id, text.withdraw, title)
            : this.#renderGive(document)
        }
      </div>
      ${renderConsentText(host, document, inForce)}
      ${
        inForce
          ? this.#question.render(inForce.id, { ...question, consequence: withdrawalConsequence })
          : nothing
      }
    </li>`;
  }

  #absence(last: Consent | undefined): string {
    return last?.withdrawnAt
      ? this.#text.withdrawn(dayOf(last.withdrawnAt, this.#profile.host))
      : this.#text.never;
  }

  #renderGive(document: ConsentDocument): TemplateResult {
    const text = this.#text;
    const isBusy = this.#giving.isSending && this.#given === document;
    return html`<button
      class="button button-link"
      part="button button-link"
      type="button"
      aria-disabled=${this.#giving.isSending ? 'true' : nothing}
      aria-label="${text.give}: ${document.title}"
      @click=${() => this.#agree(document)}
    >
      ${isBusy ? text.giving : text.give}
    </button>`;
  }

  #agree(document: ConsentDocument): void {
    if (this.#giving.isSending) return;
    this.#given = document;
    void this.#giving.submit();
  }

  async #give(signal: AbortSignal): Promise<Consent> {
    if (!this.#given) throw new TypeError('Nothing was agreed to');
    const { kind, version } = this.#given;
    return this.#profile.host.client.account.consents.give({ kind, version }, { signal });
  }

  async #load(signal: AbortSignal): Promise<ConsentData> {
    const { host } = this.#profile;
    const { account } = host.client;
    const { state } = account;
    const applicantKind = state.status === 'signed-in' ? state.account.applicantKind : 'individual';
    const regionCode = toRegionCode(host.setting('region'));
    const query = { applicantKind, ...(regionCode ? { regionCode } : {}) };
    const [documents, log] = await Promise.all([
      account.listConsentDocuments(query, { signal }),
      account.consents.list({ signal }),
    ]);
    return { documents: documents.items, log: log.items };
  }

  #finish(done: string): void {
    const { host } = this.#profile;
    host.announcement = done;
    focusPlace(host, '.section-title');
    void this.#request.load();
  }
}
