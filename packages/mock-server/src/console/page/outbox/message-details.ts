import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { copied } from '../shared/copied.js';
import { facts } from '../shared/facts.js';
import { when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { save } from '../shared/save.js';
import { sharedMessages } from '../shared/shared.messages.js';
import { View } from '../shared/view.js';
import './letter-page.js';
import { outboxMessages } from './outbox.messages.js';
import { shownAddress } from '../shared/shown-address.js';

type Message = ControlAnswer<'getMessage'>;

const shapes = ['page', 'text', 'source'] as const;
type Shape = (typeof shapes)[number];

interface Shown {
  readonly message: Message;
  /** A letter as its reader sees it, and as mail servers hand it on. */
  readonly mail: { readonly page: string; readonly source: string } | undefined;
}

/** One letter or text message: what it says, and what is to be taken out of it. */
@customElement('message-details')
export class MessageDetails extends View {
  @state() private shape: Shape = 'page';
  readonly #shown = new Live(this, [], () => this.#read());

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('page');
    if (before && before.id !== this.page.id) this.#shown.reload();
  }

  protected override render(): TemplateResult {
    const { back } = sharedMessages[this.page.language];
    return html`<p class="back"><a href="#/outbox">← ${back}</a></p>
      ${this.#shown.render((shown) => this.#renderMessage(shown))}`;
  }

  async #read(): Promise<Shown> {
    const { control, id } = this.page;
    const message = await control.getMessage({ id });
    if (message.channel !== 'email') return { message, mail: undefined };
    const [page, source] = await Promise.all([
      control.getMailPage({ id }),
      control.getMail({ id }),
    ]);
    const decoder = new TextDecoder();
    return { message, mail: { page: decoder.decode(page), source: decoder.decode(source) } };
  }

  #renderMessage(shown: Shown): TemplateResult {
    const { page } = this;
    const words = outboxMessages[page.language];
    const { channel, to, kind, at, subject, code, parts, links, unsubscribeUrl } = shown.message;
    const size = parts === null ? '' : ` · ${words.parts(parts)}`;
    return html`<article>
      <h2>${subject === '' ? words[channel] : subject}</h2>
      ${code === null ? undefined : html`<p class="code">${copied(code, words.code, page)}</p>`}
      ${facts([
        [words.to, shownAddress(channel, to)],
        [words.kind, html`<code>${kind}</code>`],
        [words.at, `${when(at, page.language)}${size}`],
        unsubscribeUrl === undefined
          ? undefined
          : [words.unsubscribe, copied(unsubscribeUrl, words.unsubscribe, page)],
      ])}
      ${
        links.length === 0
          ? undefined
          : html`<h3>${words.links}</h3>
              <ul class="plain">
                ${links.map((link) => this.#renderLink(link))}
              </ul>`
      }
      ${shown.mail ? this.#renderMail(shown) : html`<p class="text">${shown.message.text}</p>`}
      ${this.#renderPush(shown.message)}
    </article>`;
  }

  /** What goes to a push service: to read, and byte by byte. */
  #renderPush({ id, push }: Message): TemplateResult | undefined {
    const { control, language, run } = this.page;
    const words = outboxMessages[language];
    if (!push) return undefined;
    return html`<h3>${words.payload}</h3>
      <pre class="text" tabindex="0">${JSON.stringify(push.payload, undefined, 2)}</pre>
      <button
        type="button"
        class="quiet"
        @click=${() => run(async () => save(await control.getPushRequest({ id }), `${id}.http`))}
      >
        ${words.saveRequest}
      </button>`;
  }

  #renderLink(link: string): TemplateResult {
    const words = outboxMessages[this.page.language];
    return html`<li>
      <a href=${link} target="_blank" rel="noreferrer">${words.open}</a>
      ${copied(link, words.link, this.page)}
    </li>`;
  }

  #renderMail({ message, mail }: Shown): TemplateResult {
    const { control, language, run } = this.page;
    const words = outboxMessages[language];
    const { id } = message;
    const bodies = {
      page: html`<letter-page .text=${mail?.page ?? ''} .label=${words.email}></letter-page>`,
      text: html`<p class="text">${message.text}</p>`,
      source: html`<pre class="text" tabindex="0">${mail?.source}</pre>`,
    };
    return html`<div class="row" role="group" aria-label=${words.look}>
        ${shapes.map(
          (shape) =>
            html`<button
              type="button"
              aria-pressed=${shape === this.shape}
              @click=${() => (this.shape = shape)}
            >
              ${words.shapes[shape]}
            </button>`,
        )}
        <button
          type="button"
          class="quiet"
          @click=${() => run(async () => save(await control.getMail({ id }), `${id}.eml`))}
        >
          ${words.save}
        </button>
      </div>
      ${bodies[this.shape]}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'message-details': MessageDetails;
  }
}
