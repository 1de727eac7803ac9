import { html, type TemplateResult } from 'lit';
import type { ClockState, ClockStep, Control } from '../control.js';
import type { Desk, Section } from './section.js';
import { messages } from './state.messages.js';

/** What time it is in the sandbox, what comes next, and buttons that move it on. */
export class ClockSection implements Section {
  readonly #desk: Desk;
  readonly #control: Control;
  #clock: ClockState | undefined;

  constructor(desk: Desk, control: Control) {
    this.#desk = desk;
    this.#control = control;
  }

  readonly title = (): string => this.#text.clock;

  readonly refresh = async (): Promise<void> => {
    this.#clock = await this.#control.clock();
  };

  readonly render = (): TemplateResult => {
    const { now, nothingComing, next, day, workingDays } = this.#text;
    const coming = this.#clock?.coming ?? [];
    return html`
      <p class="now">${now(this.#moment(this.#clock?.now))}</p>
      ${
        coming.length > 0
          ? html`
              <ul>
                ${coming.map(
                  ({ at, label }) =>
                    html`<li>${this.#moment(at)}: ${label[this.#desk.language]}</li>`,
                )}
              </ul>
            `
          : html`<p>${nothingComing}</p>`
      }
      <div class="row">
        <button type="button" ?disabled=${coming.length === 0} @click=${() => this.#move('next')}>
          ${next}
        </button>
        <button type="button" @click=${() => this.#move({ days: 1 })}>${day}</button>
        <button type="button" @click=${() => this.#move({ workingDays: 5 })}>${workingDays}</button>
      </div>
    `;
  };

  #move(step: ClockStep): Promise<void> {
    return this.#desk.act(async () => {
      await this.#control.move(step);
      await this.refresh();
    }, this.#text.moved);
  }

  #moment(instant: string | undefined): string {
    if (instant === undefined) return '…';
    return new Intl.DateTimeFormat(this.#desk.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(new Date(instant));
  }

  get #text() {
    return messages[this.#desk.language];
  }
}
