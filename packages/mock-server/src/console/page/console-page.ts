import { appealsView } from './appeals-view.js';
import { applicationsView } from './applications-view.js';
import { bankView } from './bank-view.js';
import { CentreView } from './centre-view.js';
import { ClockView } from './clock-view.js';
import { control, getCentre } from './control-api.js';
import { deliveriesView } from './deliveries-view.js';
import { ControlError } from '../../client/control-error.js';
import { button, element } from './element.js';
import { lettersView } from './letters-view.js';
import { peopleView } from './people-view.js';
import { sandboxesView } from './sandboxes-view.js';
import { tokenView } from './token-view.js';
import { type Language, type Tab, tabNames, textsOf, type View, when } from './view.js';

/** What a tab shows, and what tells whether it has changed. */
interface Content {
  readonly key: string;
  readonly render: () => Node[];
}

/** The whole page: reads the sandbox every few seconds, and draws anew what has changed. */
export class ConsolePage {
  readonly #clockView = new ClockView();
  readonly #centreView = new CentreView();
  #language: Language = 'ru';
  #tab: Tab = 'letters';
  #shown = '';

  start(): void {
    addEventListener('hashchange', () => void this.#refresh());
    setInterval(() => {
      if (!document.hidden) void this.#refresh();
    }, 3000);
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#tab = tabNames.find((name) => `#${name}` === location.hash) ?? 'letters';
    try {
      const content = await this.#read();
      const { now } = await control.readClock();
      part('time').textContent = `${when(now, this.#language)}, ${this.#texts.zone}`;
      this.#show(content);
    } catch (error) {
      if (isTokenAskedFor(error)) this.#askForToken();
      else this.#tell(error);
    }
  }

  #askForToken(): void {
    const render = (): Node[] => tokenView(this.#language, () => void this.#refresh());
    this.#show({ key: 'token', render });
  }

  /** What somebody types is not swept away as long as nothing has changed. */
  #show({ key, render }: Content): void {
    const shown = [this.#language, this.#tab, key].join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#drawFrame();
    part('main').replaceChildren(...render());
  }

  #drawFrame(): void {
    const texts = this.#texts;
    document.documentElement.lang = this.#language;
    document.title = texts.title;
    part('h1').textContent = texts.title;
    part('.language').replaceChildren(button(texts.otherLanguage, () => this.#switch(), 'quiet'));
    const links = tabNames.map((name) => {
      const link = element('a', { href: `#${name}` }, [texts.tabs[name]]);
      if (name === this.#tab) link.setAttribute('aria-current', 'page');
      return link;
    });
    part('nav').replaceChildren(...links);
  }

  #switch(): void {
    this.#language = this.#language === 'ru' ? 'en' : 'ru';
    void this.#refresh();
  }

  async #run(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      part('.status').textContent = '';
      this.#shown = '';
      await this.#refresh();
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    part('.status').textContent = `${this.#texts.failed}: ${reason}`;
  }

  #read(): Promise<Content> {
    const view = this.#view();
    const read = {
      letters: () => content(control.listMessages(), ({ items }) => lettersView(items, view)),
      deliveries: () => content(control.listDeliveries(), (reply) => deliveriesView(reply, view)),
      clock: () => content(control.readClock(), (clock) => this.#clockView.render(clock, view)),
      applications: () =>
        content(control.listApplications(), ({ items }) => applicationsView(items, view)),
      appeals: () => content(control.listAppeals(), ({ items }) => appealsView(items, view)),
      bank: () => content(control.listOrders(), ({ items }) => bankView(items, view)),
      centre: () => content(getCentre(), (centre) => this.#centreView.render(centre, view)),
      people: () => content(control.listPeople(), ({ items }) => peopleView(items, view)),
      sandboxes: () => content(control.listSandboxes(), ({ items }) => sandboxesView(items, view)),
    };
    return read[this.#tab]();
  }

  #view(): View {
    return {
      language: this.#language,
      texts: this.#texts,
      run: (work) => void this.#run(work),
    };
  }

  get #texts() {
    return textsOf(this.#language);
  }
}

function isTokenAskedFor(error: unknown): boolean {
  return error instanceof ControlError && error.code === 'control_token_required';
}

async function content<T>(reply: Promise<T>, render: (data: T) => Node[]): Promise<Content> {
  const data = await reply;
  return { key: JSON.stringify(data), render: () => render(data) };
}

function part(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
