import { html, type TemplateResult } from 'lit';
import { messages } from './look.messages.js';
import type { Desk, Section } from './section.js';

/** What somebody sends to the developers when something is wrong. */
export class ReportSection implements Section {
  readonly #desk: Desk;
  readonly #write: () => Promise<string>;
  #report = '';

  constructor(desk: Desk, write: () => Promise<string>) {
    this.#desk = desk;
    this.#write = write;
  }

  readonly title = (): string => this.#text.report;

  readonly refresh = async (): Promise<void> => {
    this.#report = await this.#write();
  };

  readonly render = (): TemplateResult => {
    const { reportHint, copyReport, reportText } = this.#text;
    return html`
      <p>${reportHint}</p>
      <textarea readonly rows="8" aria-label=${reportText} .value=${this.#report}></textarea>
      <div class="row">
        <button type="button" @click=${this.#copy}>${copyReport}</button>
      </div>
    `;
  };

  readonly #copy = (): Promise<void> =>
    this.#desk.act(async () => {
      await this.refresh();
      await navigator.clipboard.writeText(this.#report);
    }, this.#text.reportCopied);

  get #text() {
    return messages[this.#desk.language];
  }
}
