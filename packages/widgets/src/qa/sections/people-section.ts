import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Control, Person } from '../control.js';
import { copyButton } from './copy-button.js';
import type { Desk, Section } from './section.js';
import { messages } from './state.messages.js';

type Widget = HTMLElement & Partial<Pick<DrskElement, 'client'>>;

/** Everybody who can log in, with a button that does it. */
export class PeopleSection implements Section {
  readonly #desk: Desk;
  readonly #control: Control;
  #people: readonly Person[] = [];

  constructor(desk: Desk, control: Control) {
    this.#desk = desk;
    this.#control = control;
  }

  readonly title = (): string => this.#text.people;

  readonly refresh = async (): Promise<void> => {
    this.#people = await this.#control.people();
  };

  readonly render = (): TemplateResult => html`
    <ul>
      ${this.#people.map((person) => this.#renderPerson(person))}
    </ul>
  `;

  #renderPerson(person: Person): TemplateResult {
    const { login, password, name, purpose } = person;
    const text = this.#text;
    return html`
      <li>
        <p>${name}<br /><small>${purpose[this.#desk.language]}</small></p>
        <p><code>${login}</code>${password ? html` <code>${password}</code>` : nothing}</p>
        <div class="row">
          ${
            password
              ? html`<button type="button" @click=${() => this.#logIn(person)}>
                  ${text.logIn}
                </button>`
              : nothing
          }
          ${copyButton(this.#desk, { value: login, text: text.copyLogin, about: name })}
          ${
            password
              ? copyButton(this.#desk, { value: password, text: text.copyPassword, about: name })
              : nothing
          }
        </div>
      </li>
    `;
  }

  #logIn({ applicantKind, login, password, name }: Person): Promise<void> {
    return this.#desk.act(async () => {
      const account = accountOnPage();
      if (!account) throw new Error(this.#text.noWidget);
      const { status } = await account.createSession({ applicantKind, login, password });
      if (status !== 'signed-in') throw new Error(this.#text.secondStep);
    }, this.#text.loggedIn(name));
  }

  get #text() {
    return messages[this.#desk.language];
  }
}

/** Of whichever widget is there: those of one page share a client. */
function accountOnPage(): DrskElement['client']['account'] | undefined {
  const widget = [...document.querySelectorAll<Widget>(':defined')].find(
    ({ localName, client }) => localName.startsWith('drsk-') && client,
  );
  return widget?.client?.account;
}
