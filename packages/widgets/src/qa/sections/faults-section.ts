import { html, type TemplateResult } from 'lit';
import type { Control, FaultState } from '../control.js';
import type { Desk, Section } from './section.js';
import { messages } from './state.messages.js';

/** What goes wrong on purpose: nothing, the network, or what a profile has. */
export class FaultsSection implements Section {
  readonly #desk: Desk;
  readonly #control: Control;
  #state: FaultState = { items: [], profiles: [] };
  #chosen = '';

  constructor(desk: Desk, control: Control) {
    this.#desk = desk;
    this.#control = control;
  }

  readonly title = (): string => this.#text.faults;

  /** What is wrong at the moment, for a report. */
  get chosen(): string {
    return this.#chosen;
  }

  readonly refresh = async (): Promise<void> => {
    this.#state = await this.#control.faults();
    if (this.#state.items.length === 0) this.#chosen = '';
    else if (this.#chosen === '') this.#chosen = this.#state.items[0]?.name ?? '';
  };

  readonly render = (): TemplateResult => {
    const { faultHint, noFaults, offline } = this.#text;
    const profiles = this.#state.profiles.map(({ name, label }) => ({
      value: name,
      text: label[this.#desk.language],
    }));
    const choices = [
      { value: '', text: noFaults },
      { value: 'offline', text: offline },
      ...profiles,
    ];
    return html`
      <label class="field">
        ${faultHint}
        <select name="faults" @change=${this.#choose}>
          ${choices.map(
            ({ value, text }) =>
              html`<option value=${value} ?selected=${value === this.#chosen}>${text}</option>`,
          )}
        </select>
      </label>
    `;
  };

  readonly #choose = (event: Event): Promise<void> | undefined => {
    if (!(event.target instanceof HTMLSelectElement)) return undefined;
    const { value } = event.target;
    return this.#desk.act(async () => {
      await this.#use(value);
      this.#chosen = value;
      await this.refresh();
    }, this.#text.faultsSet);
  };

  #use(name: string): Promise<unknown> {
    if (name === '') return this.#control.clearFaults();
    return name === 'offline' ? this.#control.cutNetwork() : this.#control.useFaults(name);
  }

  get #text() {
    return messages[this.#desk.language];
  }
}
