import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { loadPart } from '../../../shared/load-part.js';
import { RequestController } from '../../../shared/request-controller.js';
import { messages } from '../applications.messages.js';
import type { CalendarPanel } from './calendar-panel.js';

/** Opens what gives a calendar the reader's deadlines: a part that few need, and need once. */
export class CalendarOpener {
  readonly #host: DrskElement;
  readonly #part: RequestController<CalendarPanel>;
  #isOpen = false;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#part = new RequestController(host, () => loadPart(host, () => openPanel(host)));
  }

  get failure(): unknown {
    return this.#part.failure;
  }

  /** The address is its owner's alone. */
  forget(): void {
    this.#isOpen = false;
    this.#part.forget();
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
    return (this.#isOpen && this.#part.result?.render()) || nothing;
  }

  readonly #toggle = async (): Promise<void> => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (!this.#isOpen) return;
    if (!this.#part.result) await this.#part.load();
    this.#isOpen = this.#part.result !== undefined;
    void this.#part.result?.load();
  };
}

async function openPanel(host: DrskElement): Promise<CalendarPanel> {
  const part = await import('./calendar-panel.js');
  return new part.CalendarPanel(host);
}
