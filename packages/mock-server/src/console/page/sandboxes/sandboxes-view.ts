import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { facts } from '../shared/facts.js';
import { when } from '../shared/format.js';
import { onSubmit } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { View } from '../shared/view.js';
import { sandboxesMessages } from './sandboxes.messages.js';

type Entry = ControlAnswer<'listSandboxes'>['items'][number];

/** The sandboxes of this process: which there are, another one, and which one this browser is in. */
@customElement('sandboxes-view')
export class SandboxesView extends View {
  readonly #entries = new Live(this, [], () => this.page.control.listSandboxes());

  protected override render(): TemplateResult {
    const { control, language, run } = this.page;
    const words = sandboxesMessages[language];
    const create = onSubmit(async (body) => {
      await run(() => control.createSandbox({ body }), words.create);
      this.#entries.reload();
    });
    return html`<p class="soft">${words.hint}</p>
      ${this.#entries.render(
        ({ items }) =>
          html`<form class="row" @submit=${create}>
              <label class="wide"
                >${words.name}<input
                  name="name"
                  maxlength="64"
                  autocomplete="off"
                  spellcheck="false"
              /></label>
              <button class="main">${words.create}</button>
            </form>
            <div class="cards">${items.map((item) => this.#renderEntry(item))}</div>`,
      )}`;
  }

  #renderEntry(item: Entry): TemplateResult {
    const { language } = this.page;
    const words = sandboxesMessages[language];
    const { name, apiPath, usedAt, expiresAt } = item;
    const isHere = isShown(item);
    return html`<article class=${isHere ? 'marked' : ''}>
      <h2>${name} ${isHere ? html`<span class="soft">${words.here}</span>` : undefined}</h2>
      ${facts([
        [words.api, html`<code>${apiPath}</code>`],
        [words.used, when(usedAt, language)],
        [words.expires, expiresAt === null ? words.stays : when(expiresAt, language)],
      ])}
      <div class="row foot">
        ${
          isHere
            ? undefined
            : html`<button type="button" class="main" @click=${() => choose(item)}>
                ${words.choose}
              </button>`
        }
        ${
          expiresAt === null || isHere
            ? undefined
            : html`<button type="button" class="danger" @click=${() => this.#remove(name)}>
                ${words.remove}
              </button>`
        }
      </div>
    </article>`;
  }

  async #remove(name: string): Promise<void> {
    const { ask, control, language, run } = this.page;
    const words = sandboxesMessages[language];
    const question = { title: words.removeTitle(name), text: words.removeText, yes: words.remove };
    if (!(await ask(question))) return;
    await run(() => control.removeSandbox({ name }), words.remove);
    this.#entries.reload();
  }
}

function isShown({ consolePath }: Entry): boolean {
  return location.pathname === new URL(consolePath, location.href).pathname;
}

/** From now on this browser is in that sandbox, also where an address does not name it. */
function choose({ name, consolePath }: Entry): void {
  const isDefault = !consolePath.startsWith('/s/');
  // Not by `cookieStore`: not every browser has it, and none where the page came over plain HTTP.
  document.cookie = `drsk-sandbox=${name}; path=/; samesite=lax${isDefault ? '; max-age=0' : ''}`;
  location.assign(consolePath);
}

declare global {
  interface HTMLElementTagNameMap {
    'sandboxes-view': SandboxesView;
  }
}
