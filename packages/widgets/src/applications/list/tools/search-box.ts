import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { svg } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { icon } from '../../../shared/icons.js';
import { whenGone } from '../../../shared/when-gone.js';
import { messages } from './list-tools.messages.js';

/** So long nobody has pressed another key. */
const pause = 300;

/** Asks once the reader pauses, or presses Enter. */
export class SearchBox {
  /** What stands in the box, whether it was asked for already or not. */
  typed: string;
  readonly #host: DrskElement;
  readonly #ask: (search: string) => unknown;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrskElement, typed: string, ask: (search: string) => unknown) {
    this.#host = host;
    this.typed = typed;
    this.#ask = ask;
    host.addController({ hostDisconnected: () => whenGone(host, () => this.#stop()) });
  }

  clear(): void {
    this.#stop();
    this.typed = '';
  }

  render(): TemplateResult {
    return html`<form class="field search" role="search" @submit=${this.#submit}>
      <label class="label" part="label" for="search">${messages[this.#host.language].search}</label>
      <div class="search-box">
        ${magnifier()}
        <input
          class="control"
          part="input"
          id="search"
          name="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="100"
          .value=${live(this.typed)}
          @input=${this.#type}
        />
      </div>
    </form>`;
  }

  readonly #type = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.typed = target.value;
    this.#stop();
    this.#waiting = setTimeout(() => this.#send(), pause);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#send();
  };

  #send(): void {
    this.#stop();
    this.#ask(this.typed.trim());
  }

  #stop(): void {
    clearTimeout(this.#waiting);
  }
}

const magnifier = () =>
  icon(svg`<circle cx="9" cy="9" r="5.75"></circle><path d="m13.5 13.5 4 4"></path>`);
