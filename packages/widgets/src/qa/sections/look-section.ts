import { html, type TemplateResult } from 'lit';
import { page } from '../../shared/page.js';
import { configure } from '../configure.js';
import { PseudoTexts } from '../pseudo-texts.js';
import { messages } from './look.messages.js';
import type { Desk, Section } from './section.js';

const pseudo = 'pseudo';
const asOnSite = 'site';

/** The language and the colours of the widgets, for who looks at them. */
export class LookSection implements Section {
  readonly #desk: Desk;
  readonly #pseudo = new PseudoTexts();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly title = (): string => this.#text.look;

  readonly render = (): TemplateResult => {
    const { locale, theme, locales, themes } = this.#text;
    const { settings } = page();
    const shown = this.#pseudo.isOn ? pseudo : (settings.locale ?? '');
    return html`
      ${this.#renderChoice('locale', locale, { names: locales, chosen: shown })}
      ${this.#renderChoice('theme', theme, { names: themes, chosen: settings.theme ?? '' })}
    `;
  };

  #renderChoice(
    name: 'locale' | 'theme',
    label: string,
    { names, chosen }: { names: Readonly<Record<string, string>>; chosen: string },
  ): TemplateResult {
    return html`
      <label class="field">
        ${label}
        <select
          name=${name}
          @change=${(event: Event) =>
            event.target instanceof HTMLSelectElement && this.#choose(name, event.target.value)}
        >
          ${Object.entries(names).map(
            ([value, text]) => html`
              <option value=${value} ?selected=${value === (chosen || asOnSite)}>${text}</option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #choose(name: 'locale' | 'theme', value: string): void {
    if (name === 'locale') this.#pseudo.turn(value === pseudo);
    const isOurs = value !== asOnSite && value !== pseudo;
    if (!isOurs) delete page().settings[name];
    configure(isOurs ? { [name]: value } : {});
    this.#desk.requestUpdate();
  }

  get #text() {
    return messages[this.#desk.language];
  }
}
