import { html, type TemplateResult } from 'lit';
import type { EventLog } from '../event-log.js';
import { messages } from './look.messages.js';
import type { Desk, Section } from './section.js';

/** What the widgets have told the page. */
export class EventsSection implements Section {
  readonly #desk: Desk;
  readonly #log: EventLog;

  constructor(desk: Desk, log: EventLog) {
    this.#desk = desk;
    this.#log = log;
  }

  readonly title = (): string => this.#text.events(this.#log.events.length);

  readonly render = (): TemplateResult => {
    const { events } = this.#log;
    if (events.length === 0) return html`<p>${this.#text.noEvents}</p>`;
    return html`
      <ol>
        ${events.map(
          ({ at, name, from, failure }) => html`
            <li>
              <code>${name}</code> ${failure}<br /><small>
                ${at.toLocaleTimeString(this.#desk.language)}, ${from}
              </small>
            </li>
          `,
        )}
      </ol>
    `;
  };

  get #text() {
    return messages[this.#desk.language];
  }
}
