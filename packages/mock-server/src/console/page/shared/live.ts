import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Room } from '../frame/changes.js';
import { sharedMessages } from './shared.messages.js';
import type { View } from './view.js';

/** What a view shows of the sandbox: read when it opens, and anew when something changes there. */
export class Live<T> implements ReactiveController {
  #value: T | undefined;
  #failure: string | undefined;
  #isReading = false;
  #isStale = false;
  #leave: (() => void) | undefined;
  readonly #host: View;
  readonly #rooms: readonly Room[];
  readonly #read: () => Promise<T>;

  constructor(host: View, rooms: readonly Room[], read: () => Promise<T>) {
    this.#host = host;
    this.#rooms = rooms;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = this.#host.page.changes.listen(this.#rooms, () => this.reload());
    this.reload();
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** Reads it anew, once what is being read has come. */
  readonly reload = (): void => {
    this.#isStale = true;
    if (!this.#isReading) void this.#refresh();
  };

  get value(): T | undefined {
    return this.#value;
  }

  /** What is drawn of it; until it is there, that it is coming or what went wrong. */
  render(draw: (value: T) => unknown): unknown {
    if (this.#value !== undefined) return [this.#renderFailure(), draw(this.#value)];
    const { loading } = sharedMessages[this.#host.page.language];
    return this.#failure === undefined
      ? html`<p class="soft">${loading}</p>`
      : this.#renderFailure();
  }

  #renderFailure(): TemplateResult | undefined {
    const { again } = sharedMessages[this.#host.page.language];
    if (this.#failure === undefined) return undefined;
    return html`<div class="alert" role="alert">
      <p>${this.#failure}</p>
      <button type="button" @click=${this.reload}>${again}</button>
    </div>`;
  }

  async #refresh(): Promise<void> {
    this.#isReading = true;
    while (this.#isStale) {
      this.#isStale = false;
      try {
        this.#value = await this.#read();
        this.#failure = undefined;
      } catch (error) {
        this.#failure = error instanceof Error ? error.message : String(error);
      }
    }
    this.#isReading = false;
    this.#host.requestUpdate();
  }
}
