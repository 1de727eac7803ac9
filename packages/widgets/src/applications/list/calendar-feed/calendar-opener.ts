import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { FailureEvent } from '../../../shared/failure-event.js';
import { loadPart } from '../../../shared/load-part.js';
import { messages } from '../applications.messages.js';
import type { CalendarPanel } from './calendar-panel.js';

/** Opens what gives a calendar the reader's deadlines: a part that few need, and need once. */
export class CalendarOpener {
  failure: unknown;
  readonly #host: DrskElement;
  #panel: CalendarPanel | undefined;
  #isOpen = false;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  /** The address is its owner's alone. */
  forget(): void {
    this.#isOpen = false;
    this.#panel = undefined;
    this.failure = undefined;
  }

  renderButton(): TemplateResult {
    return html`<button
      class="button button-link calendar-opener"
      part="button button-link"
      type="button"
      aria-expanded=${this.#isOpen}
      @click=${this.#toggle}
    >
      ${messages[this.#host.language].calendar}
    </button>`;
  }

  renderPanel(): TemplateResult | typeof nothing {
    return this.#isOpen && this.#panel ? this.#panel.render() : nothing;
  }

  readonly #toggle = async (): Promise<void> => {
    this.#isOpen = !this.#isOpen;
    this.failure = undefined;
    if (this.#isOpen) await this.#open();
    this.#host.requestUpdate();
  };

  async #open(): Promise<void> {
    try {
      const { CalendarPanel: Panel } = await loadPart(
        this.#host,
        () => import('./calendar-panel.js'),
      );
      this.#panel ??= new Panel(this.#host);
      void this.#panel.load();
    } catch (error) {
      this.#isOpen = false;
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    }
  }
}
