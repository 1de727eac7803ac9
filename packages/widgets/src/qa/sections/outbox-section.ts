import { html, nothing, type TemplateResult } from 'lit';
import type { Control, Message } from '../control.js';
import { copyButton } from './copy-button.js';
import type { Desk, Section } from './section.js';
import { messages } from './state.messages.js';

/** Letters and text messages that the sandbox has sent, with their codes and links. */
export class OutboxSection implements Section {
  readonly #desk: Desk;
  readonly #control: Control;
  #messages: readonly Message[] = [];

  constructor(desk: Desk, control: Control) {
    this.#desk = desk;
    this.#control = control;
  }

  readonly title = (): string => this.#text.outbox;

  readonly refresh = async (): Promise<void> => {
    this.#messages = await this.#control.messages();
  };

  readonly render = (): TemplateResult => html`
    ${this.#messages.length === 0 ? html`<p>${this.#text.noMessages}</p>` : nothing}
    <ul>
      ${this.#messages.map((message) => this.#renderMessage(message))}
    </ul>
    <div class="row">
      <button type="button" @click=${() => this.#desk.act(this.refresh)}>
        ${this.#text.again}
      </button>
    </div>
  `;

  #renderMessage({ to, subject, text, code, links, channel }: Message): TemplateResult {
    const { copyCode, here } = this.#text;
    return html`
      <li>
        <p>${subject ?? channel}<br /><small>${to}</small></p>
        <details>
          <summary>${this.#text.whole}</summary>
          <p class="letter">${text}</p>
        </details>
        <div class="row">
          ${
            code === null
              ? nothing
              : html`
                  <code>${code}</code>
                  ${copyButton(this.#desk, { value: code, text: copyCode, about: subject ?? to })}
                `
          }
          ${links.map(
            (link) => html`
              <a href=${link}>${this.#text.follow}</a> <a href=${addressHere(link)}>${here}</a>
            `,
          )}
        </div>
      </li>
    `;
  }

  get #text() {
    return messages[this.#desk.language];
  }
}

/** The same on this page, which may be the only one there is; a whole account has a view for each page that letters name. */
function addressHere(link: string): string {
  const { pathname, hash } = new URL(link, document.baseURI);
  if (!document.querySelector('drsk-account')) return hash || '#';
  return `#/${pathname.split('/').findLast(Boolean) ?? ''}?${hash.slice(1)}`;
}
