import type { ConsentDocument } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../shared/checkbox-field.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { property } from '../shared/error-facts.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import type { FieldForm } from '../shared/field.js';
import { renderLoading } from '../shared/loading.js';
import { toRegionCode } from '../shared/region-codes.js';
import { RequestController } from '../shared/request-controller.js';
import { formMessages as messages } from './appeal-form.messages.js';

/** What a guest agrees to before anything of them is kept. */
export class ConsentText {
  readonly #host: DrskElement;
  readonly #request: RequestController<ConsentDocument | undefined>;
  /** The text has changed since it was shown. */
  #isRenewed = false;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#request = new RequestController(host, async (signal) => {
      const regionCode = toRegionCode(host.setting('region'));
      const query = { applicantKind: 'individual', ...(regionCode && { regionCode }) } as const;
      const { items } = await host.client.account.listConsentDocuments(query, {
        signal,
        locale: host.language,
      });
      return items.find(({ kind }) => kind === 'processing');
    });
  }

  get version(): string {
    return this.#request.result?.version ?? '';
  }

  readonly load = (): Promise<void> => this.#request.load();

  /** Shows a text that has changed meanwhile, and says why it is asked again. */
  renew(): void {
    this.#isRenewed = true;
    void this.load();
  }

  render(form: FieldForm): TemplateResult {
    const { failure, result } = this.#request;
    const text = messages[this.#host.language].consent;
    if (failure !== undefined) return renderLoadFailure(this.#host, failure, { retry: this.load });
    if (!result) return renderLoading(this.#host);
    return html`<div class="consent">
      ${renderCheckboxField(form, { name: 'consents', label: text.label, isRequired: true })}
      <details class="consent-text" ?open=${this.#isRenewed}>
        <summary class="link">${text.read}</summary>
        ${result.paragraphs.map((paragraph) => html`<p class="text">${paragraph}</p>`)}
      </details>
    </div>`;
  }
}

export function isConsentOutdated(error: unknown): boolean {
  const problem = property(property(error, 'fields'), '/consents');
  return property(problem, 'code') === 'consent_outdated';
}
