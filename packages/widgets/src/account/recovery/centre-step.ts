import type { CustomerCentre } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import { toRegionCode } from '../../shared/region-codes.js';
import { RequestController } from '../../shared/request-controller.js';
import { messages } from './recovery-rest.messages.js';
import { renderStepHeading } from './step-heading.js';

/** Without e-mail and phone on file, a customer centre gives temporary access (order 186, п. 37). */
export class CentreStep {
  #isAsked = false;
  readonly #host: DrskElement;
  readonly #centre: RequestController<CustomerCentre | undefined>;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#centre = new RequestController(host, (signal) => this.#load(signal));
  }

  render(): TemplateResult {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#host.updateComplete.then(this.#centre.load);
    }
    const text = messages[this.#host.language].centre;
    return html`
      ${renderStepHeading(this.#host, text.title)}
      <p class="text">${text.reason}</p>
      <ol class="todo">
        ${text.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${this.#renderCentre()}
      <p class="text">${text.phone}: <a class="link" href="tel:+78001000397">8-800-100-03-97</a></p>
    `;
  }

  #renderCentre(): TemplateResult | typeof nothing {
    const { result, failure, isLoading, load } = this.#centre;
    if (failure !== undefined) return renderLoadFailure(this.#host, failure, { retry: load });
    if (isLoading) return renderLoading(this.#host);
    if (!result) return nothing;
    const text = messages[this.#host.language].centre;
    const label = (name: string) => (result.isSample ? text.sample(name) : name);
    return html`<div class="alert" part="alert">
      <p class="alert-title">${result.name}</p>
      <p class="text">${label(text.address)}: ${result.address}</p>
      <p class="text">${label(text.hours)}: ${result.hours}</p>
    </div>`;
  }

  /** A page without a region names no centre: the telephone line does. */
  async #load(signal: AbortSignal): Promise<CustomerCentre | undefined> {
    const region = toRegionCode(this.#host.setting('region'));
    if (!region) return undefined;
    return (await this.#host.client.offices.getRegion(region, { signal })).centre;
  }
}
