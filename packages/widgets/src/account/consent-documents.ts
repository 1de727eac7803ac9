import type { ApplicantKind, ConsentDocument, ConsentDocumentPage } from '@drsk/sdk';
import type { TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import type { FieldForm } from '../shared/field.js';
import { renderLoading } from '../shared/loading.js';
import { toRegionCode } from '../shared/region-codes.js';
import { RequestController } from '../shared/request-controller.js';
import { renderConsents } from './registration-consents.js';
import { consentName } from './registration-values.js';

/** The texts that an applicant of the chosen kind may agree to, in force in the page's region. */
export class ConsentDocuments {
  readonly #host: DrskElement;
  readonly #request: RequestController<ConsentDocumentPage>;
  /** Names of the texts that were shown before they changed. */
  #known: ReadonlySet<string> | undefined;

  constructor(host: DrskElement, kind: () => ApplicantKind) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) => {
      const regionCode = toRegionCode(host.setting('region'));
      const query = { applicantKind: kind(), ...(regionCode ? { regionCode } : {}) };
      return host.client.account.listConsentDocuments(query, { signal });
    });
  }

  get items(): readonly ConsentDocument[] {
    return this.#request.result?.items ?? [];
  }

  get areHere(): boolean {
    return this.#request.result !== undefined;
  }

  load(): void {
    void this.#request.load();
  }

  /** The texts have changed meanwhile: shows the new ones open, and says why they are asked again. */
  renew(): void {
    this.#known = new Set(this.items.map(consentName));
    this.#request.result = undefined;
    this.load();
  }

  render(form: FieldForm): TemplateResult {
    const { failure, load } = this.#request;
    if (failure !== undefined) return renderLoadFailure(this.#host, failure, { retry: load });
    if (!this.areHere) return renderLoading(this.#host);
    const known = this.#known;
    const renewed = known ? this.items.map(consentName).filter((name) => !known.has(name)) : [];
    return renderConsents(this.#host, form, { documents: this.items, renewed });
  }
}
