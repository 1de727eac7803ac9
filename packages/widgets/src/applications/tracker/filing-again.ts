import type { ApplicationAnswers } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { renderButton } from '../requests/plain-button.js';
import { messages } from './tracker-rest.messages.js';
import type { TrackerView } from './tracker-view.js';

/** A new application with the answers of one that was stopped: nobody types them twice. */
export class FilingAgain {
  failure: unknown;
  #isBeginning = false;
  readonly #host: DrskElement;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  /** Nothing without the page of the form. */
  render({ application, formUrl, language }: TrackerView): TemplateResult | typeof nothing {
    if (!formUrl) return nothing;
    const { beginning, button, hint } = messages[language].again;
    const begin = (): unknown => this.#begin(application.answers, formUrl);
    return html`<p class="muted small">${hint}</p>
      <div>${renderButton(this.#isBeginning ? beginning : button, begin, 'button-primary')}</div>`;
  }

  async #begin(answers: ApplicationAnswers, formUrl: string): Promise<void> {
    if (this.#isBeginning) return;
    this.#isBeginning = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const { id } = await this.#host.client.applications.create(answers);
      window.location.assign(`${formUrl}#id=${id}`);
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#isBeginning = false;
      this.#host.requestUpdate();
    }
  }
}
