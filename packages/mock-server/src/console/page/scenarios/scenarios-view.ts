import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer, ControlCall } from '../../../client/control-call.js';
import { count } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { curlOf, literal, testLines } from '../shared/test-lines.js';
import { View } from '../shared/view.js';
import './own-scenarios.js';
import { scenariosMessages } from './scenarios.messages.js';

type Scenario = ControlAnswer<'listScenarios'>['items'][number];
type Choice = ControlCall<'loadScenario'>['body'];

/** Ready states to begin with. */
@customElement('scenarios-view')
export class ScenariosView extends View {
  @state() private text = '';
  @state() private chosen: readonly string[] = [];
  readonly #scenarios = new Live(this, [], () => this.page.control.listScenarios());

  protected override render(): TemplateResult {
    const words = scenariosMessages[this.page.language];
    return html`<p class="soft">${words.hint}</p>
      <own-scenarios
        .page=${this.page}
        .load=${(body: Choice, title: string) => this.#load(body, title)}
      ></own-scenarios>
      ${this.#scenarios.render(({ items }) => this.#renderAll(items))}`;
  }

  #renderAll(items: readonly Scenario[]): TemplateResult {
    const { language } = this.page;
    const words = scenariosMessages[language];
    const found = items.filter((item) => this.#fits(item));
    const several = words.chosen(count(this.chosen.length, language));
    return html`<form class="row" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="wide"
          >${words.search}<input type="search" .value=${this.text} @input=${this.#search}
        /></label>
        ${
          this.chosen.length > 1
            ? html`<button
                type="button"
                class="main"
                @click=${() => this.#load({ names: [...this.chosen] }, this.chosen.join(' + '))}
              >
                ${several}
              </button>`
            : undefined
        }
      </form>
      ${found.length === 0 ? html`<p class="empty">${words.none}</p>` : undefined}
      <div class="cards">${found.map((item) => this.#renderScenario(item))}</div>`;
  }

  #renderScenario({ name, title, description }: Scenario): TemplateResult {
    const { page } = this;
    const { language } = page;
    const words = scenariosMessages[language];
    return html`<article>
      <h2>${title[language]}</h2>
      <p>${description[language]}</p>
      ${testLines(linesOf(name), title[language], page)}
      <div class="row foot">
        <button
          type="button"
          aria-label=${`${words.load}: ${title[language]}`}
          @click=${() => this.#load({ names: [name] }, title[language])}
        >
          ${words.load}
        </button>
        <label class="tick"
          ><input
            type="checkbox"
            .checked=${this.chosen.includes(name)}
            @change=${() => this.#choose(name)}
          />${words.together}</label
        >
      </div>
    </article>`;
  }

  async #load(body: Choice, title: string): Promise<void> {
    const { ask, control, language, run } = this.page;
    const words = scenariosMessages[language];
    const question = { title: words.loadTitle(title), text: words.loadText, yes: words.load };
    if (!(await ask(question))) return;
    await run(async () => {
      await control.saveSnapshot({ body: { name: words.before } });
      await control.loadScenario({ body });
      this.chosen = [];
    }, title);
  }

  #choose(name: string): void {
    const isChosen = this.chosen.includes(name);
    this.chosen = isChosen ? this.chosen.filter((one) => one !== name) : [...this.chosen, name];
  }

  readonly #search = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.text = target.value;
  };

  #fits({ name, title, description }: Scenario): boolean {
    const { language } = this.page;
    const said = [name, title[language], description[language]].join(' ').toLowerCase();
    return said.includes(this.text.trim().toLowerCase());
  }
}

function linesOf(name: string) {
  return {
    vitest: `const test = base.extend({ sandbox: sandboxFixture({ scenario: '${name}' }) });`,
    Playwright: `test.use({ sandboxOptions: { sandbox: ${literal({ scenario: [name] })} } });`,
    curl: curlOf('POST', 'scenarios/load', { names: [name] }),
    CLI: `npx @drsk/mock-server --scenario ${name}`,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'scenarios-view': ScenariosView;
  }
}
