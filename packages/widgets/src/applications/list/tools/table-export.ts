import { localDate } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { FailureEvent } from '../../../shared/failure-event.js';
import { saveFile } from '../../../shared/save-file.js';
import { whenGone } from '../../../shared/when-gone.js';
import type { ApplicationPages } from '../application-pages.js';
import { filterOf, orders } from '../list-query.js';
import { formatCount } from './format-count.js';
import { messages } from './list-tools.messages.js';

/** What is asked for as a table; it may take a while, so the button says how much has come, and stops it. */
export class TableExport {
  failure: unknown;
  readonly #host: DrskElement;
  readonly #pages: ApplicationPages;
  #running: AbortController | undefined;
  #bytes = 0;

  constructor(host: DrskElement, pages: ApplicationPages) {
    this.#host = host;
    this.#pages = pages;
    host.addController({
      hostDisconnected: () => whenGone(host, () => this.#running?.abort()),
    });
  }

  render(): TemplateResult {
    const { language } = this.#host;
    const text = messages[language];
    const size = formatCount(Math.ceil(this.#bytes / 1024), language);
    return html`<button
      class="button button-link"
      part="button button-link"
      type="button"
      @click=${this.#press}
    >
      ${this.#running ? html`<span class="spinner" part="spinner"></span>` : nothing}
      ${this.#running ? text.stopExport(size) : text.export}
    </button>`;
  }

  readonly #press = (): void => {
    if (this.#running) this.#running.abort();
    else void this.#run();
  };

  async #run(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#bytes = 0;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      this.#save(await this.#download(running.signal));
    } catch (error) {
      if (!running.signal.aborted) this.#fail(error);
    } finally {
      this.#running = undefined;
      this.#host.requestUpdate();
    }
  }

  #download(signal: AbortSignal): Promise<Blob> {
    const { query } = this.#pages;
    const onProgress = (bytes: number): void => {
      this.#bytes = bytes;
      this.#host.requestUpdate();
    };
    const asked = { ...filterOf(query), ...orders[query.order] };
    return this.#host.client.applications.exportCsv(asked, { signal, onProgress });
  }

  #save(table: Blob): void {
    const { client, language } = this.#host;
    const text = messages[language];
    saveFile(table, text.fileName(localDate(client.now(), '28')));
    this.#host.announcement = text.exported;
  }

  #fail(error: unknown): void {
    this.failure = error;
    this.#host.dispatchEvent(new FailureEvent(error));
  }
}
