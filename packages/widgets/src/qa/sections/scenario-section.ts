import { html, type TemplateResult } from 'lit';
import type { Control, Scenario } from '../control.js';
import { chooseScenario, chosenScenario } from '../sandbox/chosen-scenario.js';
import type { Desk, Section } from './section.js';
import { messages } from './state.messages.js';

/** Ready states, one or several together; the page opens again in the chosen one. */
export class ScenarioSection implements Section {
  readonly #desk: Desk;
  readonly #control: Control;
  /** In the page each state has a sandbox of its own; a service has one, which takes the state. */
  readonly #isInPage: boolean;
  #scenarios: readonly Scenario[] = [];

  constructor(desk: Desk, control: Control, isInPage: boolean) {
    this.#desk = desk;
    this.#control = control;
    this.#isInPage = isInPage;
  }

  readonly title = (): string => this.#text.scenario;

  readonly refresh = async (): Promise<void> => {
    this.#scenarios = await this.#control.scenarios();
  };

  readonly render = (): TemplateResult => {
    const { scenarioHint, open, begin, usual } = this.#text;
    const chosen = this.#isInPage ? chosenScenario() : [];
    return html`
      <form @submit=${this.#open}>
        <fieldset>
          <legend>${scenarioHint}</legend>
          <div class="choices">
            ${this.#scenarios.map(
              ({ name, title }) => html`
                <label>
                  <input
                    type="checkbox"
                    name="scenario"
                    .value=${name}
                    ?checked=${chosen.includes(name)}
                  />
                  <span>${title[this.#desk.language]} <small>${name}</small></span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        <div class="row">
          <button>${open}</button>
          <button type="button" @click=${this.#begin}>${begin}</button>
          ${
            this.#isInPage
              ? html`<button type="button" @click=${() => this.#reopen(undefined)}>
                  ${usual}
                </button>`
              : ''
          }
        </div>
      </form>
    `;
  };

  get #text() {
    return messages[this.#desk.language];
  }

  readonly #open = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const names = new FormData(event.target).getAll('scenario').map(String);
    if (this.#isInPage) this.#reopen(names.join(' '));
    else void this.#desk.act(() => this.#load(names));
  };

  async #load(names: readonly string[]): Promise<void> {
    if (names.length > 0) await this.#control.load(names);
    else await this.#control.reset();
    window.location.reload();
  }

  #reopen(names: string | undefined): void {
    chooseScenario(names);
    window.location.reload();
  }

  readonly #begin = (): Promise<void> =>
    this.#desk.act(async () => {
      await this.#control.reset();
      window.location.reload();
    });
}
