import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { copied } from '../shared/copied.js';
import { facts } from '../shared/facts.js';
import { count, when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { sharedMessages } from '../shared/shared.messages.js';
import { View } from '../shared/view.js';
import type { Exchange } from './exchanges.js';
import { journalMessages } from './journal.messages.js';
import { renderStatus } from './row.js';

/** A request and its answer as a whole. */
@customElement('exchange-details')
export class ExchangeDetails extends View {
  /** Whether personal data is seen. */
  @property({ attribute: false }) isShown = false;
  readonly #read = new Live(this, [], () => this.#find());

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('page');
    const isOther = before && before.id !== this.page.id;
    if (isOther || (changed.has('isShown') && this.hasUpdated)) this.#read.reload();
  }

  protected override render(): TemplateResult {
    const { language } = this.page;
    const { gone } = journalMessages[language];
    return html`<p class="back"><a href="#/journal">← ${sharedMessages[language].back}</a></p>
      ${this.#read.render(({ exchange, curl }) =>
        exchange ? this.#renderExchange(exchange, curl) : html`<p class="empty">${gone}</p>`,
      )}`;
  }

  async #find(): Promise<{ exchange: Exchange | undefined; curl: string }> {
    const { control, id } = this.page;
    const shown = this.isShown ? ({ personalData: 'shown' } as const) : {};
    const number = Number(id);
    if (!Number.isInteger(number) || number < 1) return { exchange: undefined, curl: '' };
    const only = { after: number - 1, before: number + 1, ...shown };
    const [{ items }, curl] = await Promise.all([
      control.listExchanges(only),
      control.exportCurl(only),
    ]);
    return { exchange: items[0], curl: new TextDecoder().decode(curl) };
  }

  #renderExchange(exchange: Exchange, curl: string): TemplateResult {
    const { page } = this;
    const words = journalMessages[page.language];
    const { operation, method, path, request, response } = exchange;
    return html`<article>
      <h2>${renderStatus(exchange, page.language)} ${operation ?? words.unknown}</h2>
      <p><code>${method} ${path}</code></p>
      ${this.#renderFacts(exchange)}
      <h3>${words.request}</h3>
      ${Object.keys(request.query).length > 0 ? shownJson(words.query, request.query) : undefined}
      ${this.#renderBody(request.body)} ${this.#renderHeaders(request.headers)}
      ${
        response
          ? html`<h3>${words.response}</h3>
              ${this.#renderBody(response.body)} ${this.#renderHeaders(response.headers)}`
          : undefined
      }
      <details class="action">
        <summary>${words.curl}</summary>
        <div class="text">${copied(curl, 'curl', page)}</div>
      </details>
    </article>`;
  }

  #renderFacts(exchange: Exchange): TemplateResult {
    const { language } = this.page;
    const words = journalMessages[language];
    const { at, account, durationMs, faults, findings, key, requestId } = exchange;
    return facts([
      [words.at, `${when(at, language)} · ${words.duration(count(durationMs, language))}`],
      account === null ? undefined : [words.account, html`<code>${account}</code>`],
      key === null ? undefined : [words.key, html`<code>${key}</code>`],
      requestId === null ? undefined : [words.requestId, html`<code>${requestId}</code>`],
      faults.length === 0 ? undefined : [words.faults, faults.join(', ')],
      ...findings.map(
        ({ side, place, rule }) =>
          [
            words.broken,
            html`<span class="warning">${words.sides[side]}</span> <code>${place}</code> ${rule}`,
          ] as const,
      ),
    ]);
  }

  #renderBody(body: unknown): TemplateResult {
    const words = journalMessages[this.page.language];
    if (body === undefined) return html`<p class="soft">${words.noBody}</p>`;
    return shownJson(words.body, body);
  }

  #renderHeaders(headers: Readonly<Record<string, string>>): TemplateResult {
    return html`<details>
      <summary>${journalMessages[this.page.language].headers}</summary>
      ${facts(Object.entries(headers).map(([name, value]) => [name, html`<code>${value}</code>`]))}
    </details>`;
  }
}

function shownJson(label: string, value: unknown): TemplateResult {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return html`<pre class="text" tabindex="0" role="group" aria-label=${label}>${text}</pre>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'exchange-details': ExchangeDetails;
  }
}
