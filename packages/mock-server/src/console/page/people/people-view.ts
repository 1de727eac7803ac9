import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { copied } from '../shared/copied.js';
import { facts } from '../shared/facts.js';
import { Live } from '../shared/live.js';
import { View } from '../shared/view.js';
import { peopleMessages } from './people.messages.js';

type Person = ControlAnswer<'listPeople'>['items'][number];

/** Who can log in from the beginning, and with what. */
@customElement('people-view')
export class PeopleView extends View {
  @state() private text = '';
  readonly #people = new Live(this, [], async () => {
    const { control } = this.page;
    const [{ items }, settings] = await Promise.all([control.listPeople(), control.readSettings()]);
    return { items, settings };
  });

  protected override render(): unknown {
    const { language } = this.page;
    const words = peopleMessages[language];
    return this.#people.render(({ items, settings }) => {
      const site = language === 'ru' ? settings.siteUrl : settings.englishSiteUrl;
      const found = items.filter((person) => this.#fits(person));
      return html`<p class="soft">${words.hint}</p>
        <p class="soft">${words.site}: <code>${site}</code>; ${words.siteHint}</p>
        <form class="row" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <label class="wide">${words.search}<input type="search" @input=${this.#search} /></label>
        </form>
        ${found.length === 0 ? html`<p class="soft">${words.none}</p>` : undefined}
        <div class="cards">${found.map((person) => this.#renderPerson(person, site))}</div>`;
    });
  }

  #renderPerson(person: Person, site: string): TemplateResult {
    const { page } = this;
    const words = peopleMessages[page.language];
    const { applicantKind, name, login, password, purpose, totpSecret } = person;
    return html`<article>
      <h2>${name}</h2>
      <p class="soft">${words[applicantKind]}</p>
      <p>${purpose[page.language]}</p>
      ${facts([
        [words.login, copied(login, `${words.login}, ${name}`, page)],
        [
          words.password,
          password === '' ? words.noPassword : copied(password, `${words.password}, ${name}`, page),
        ],
        totpSecret === undefined
          ? undefined
          : [words.secret, copied(totpSecret, `${words.secret}, ${name}`, page)],
      ])}
      <p class="row foot">
        <button
          type="button"
          aria-label=${`${words.openAs}: ${name}`}
          @click=${() => this.#openAs(person, site)}
        >
          ${words.openAs}
        </button>
      </p>
    </article>`;
  }

  /** A page of another site cannot be told who it is for, and no address may hold a password: the login page asks the sandbox. */
  async #openAs({ login }: Person, site: string): Promise<void> {
    const { control, run } = this.page;
    await run(async () => {
      await control.choosePerson({ body: { login } });
      open(`${site}/account/login`, '_blank', 'noreferrer');
    });
  }

  readonly #search = (event: InputEvent): void => {
    if (event.target instanceof HTMLInputElement) this.text = event.target.value;
  };

  #fits({ name, login, purpose }: Person): boolean {
    const said = [name, login, purpose[this.page.language]].join(' ').toLowerCase();
    return said.includes(this.text.trim().toLowerCase());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'people-view': PeopleView;
  }
}
