import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ControlCall } from '../../../client/control-call.js';
import { when } from '../shared/format.js';
import { formTexts } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { testLines } from '../shared/test-lines.js';
import { nameField } from '../shared/name-field.js';
import { save } from '../shared/save.js';
import { View } from '../shared/view.js';
import { forgetScenario, type KeptScenario, keepScenario, keptScenarios } from './own-shelf.js';
import { scenariosMessages } from './scenarios.messages.js';

type Load = (body: ControlCall<'loadScenario'>['body'], title: string) => Promise<void>;

/** `state.json` stands for whatever the file is called. */
const fileLines = {
  vitest: `sandboxFixture({ scenario: JSON.parse(readFileSync('state.json', 'utf8')) })`,
  Playwright: `await sandbox.control.loadScenario({ body: { file: readFileSync('state.json', 'utf8') } });`,
  CLI: 'npx @drsk/mock-server --scenario-file state.json',
};

/** The present state kept in this browser or in a file, and such a state in its place. */
@customElement('own-scenarios')
export class OwnScenarios extends View {
  @property({ attribute: false }) load!: Load;
  readonly #kept = new Live(this, [], keptScenarios);

  protected override render(): TemplateResult {
    const words = scenariosMessages[this.page.language];
    return html`<section class="card">
      <h2>${words.own}</h2>
      <p class="soft">${words.ownHint}</p>
      <form class="row" @submit=${this.#save}>
        ${nameField(words.name, this.page.language)}
        <button class="main" value="here">${words.keep}</button>
        <button value="file">${words.save}</button>
      </form>
      ${this.#kept.render(
        (items) =>
          html`<ul class="plain">
            ${items.map((item) => this.#renderOne(item))}
          </ul>`,
      )}
      <form class="row" @submit=${this.#open}>
        <label class="wide"
          >${words.file}<input type="file" name="file" accept="application/json,.json" required
        /></label>
        <button>${words.open}</button>
      </form>
      ${testLines(fileLines, words.file, this.page)}
    </section>`;
  }

  #renderOne({ name, at, file }: KeptScenario): TemplateResult {
    const { language } = this.page;
    const words = scenariosMessages[language];
    const button = (label: string, act: () => unknown, kind = '') =>
      html`<button type="button" class=${kind} aria-label=${`${label}: ${name}`} @click=${act}>
        ${label}
      </button>`;
    return html`<li class="row">
      <span class="wide"
        ><strong>${name}</strong> <span class="soft block">${when(at, language)}</span></span
      >
      ${button(words.load, () => this.load({ file }, name))}
      ${button(words.toFile, () => save(new TextEncoder().encode(file), `${name}.json`))}
      ${button(words.forget, () => this.#forget(name), 'danger')}
    </li>`;
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const { name = '' } = formTexts(event.currentTarget);
    const { control, language, run } = this.page;
    const isHere = event.submitter?.getAttribute('value') === 'here';
    void run(
      async () => {
        const bytes = await control.saveScenario({ name });
        if (isHere) await this.#keep(name, new TextDecoder().decode(bytes));
        else save(bytes, `${name}.json`);
      },
      isHere ? scenariosMessages[language].kept(name) : undefined,
    );
  };

  async #keep(name: string, file: string): Promise<void> {
    const { now } = await this.page.control.readClock();
    await keepScenario({ name, at: now, file });
    this.#kept.reload();
  }

  async #forget(name: string): Promise<void> {
    const { ask, language, run } = this.page;
    const words = scenariosMessages[language];
    const question = { title: words.forgetTitle(name), text: words.forgetText, yes: words.forget };
    if (!(await ask(question))) return;
    await run(() => forgetScenario(name), words.forget);
    this.#kept.reload();
  }

  readonly #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const file = new FormData(event.currentTarget).get('file');
    if (file instanceof File) await this.load({ file: await file.text() }, file.name);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'own-scenarios': OwnScenarios;
  }
}
