import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { createControlClient } from '../../../client/create-control-client.js';
import { count } from '../shared/format.js';
import type { Page } from '../shared/page.js';
import { type AskedQuestion } from './asked-question.js';
import './asked-question.js';
import { Changes } from './changes.js';
import { chosenLanguage, rememberLanguage } from './chosen-language.js';
import { controlToken } from './control-token.js';
import { frameMessages } from './frame.messages.js';
import { routeOf } from './route.js';
import './time-chip.js';
import { renderTokenForm } from './token-form.js';
import { tokenMessages } from './token.messages.js';
import { countedBy, draw, type ViewName, viewNames } from './views.js';

const languages = { ru: 'Русский', en: 'English' } as const;

/** What is done by then, in milliseconds, needs no word before. */
const soon = 400;

interface Notice {
  readonly text: string;
  readonly isFailure: boolean;
}

/** The whole page: its menu, the view that the address names, and what there is to tell. */
@customElement('sandbox-console')
export class SandboxConsole extends LitElement {
  @state() private language = chosenLanguage();
  @state() private route = routeOf(location.hash);
  @state() private notice: Notice | undefined;
  @query('asked-question') private question!: AskedQuestion;
  readonly #control = createControlClient({
    baseUrl: new URL('..', location.href).href,
    language: () => this.language,
    token: controlToken,
  });
  readonly #changes = new Changes(this.#control);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#go);
    void this.#changes.follow(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#go);
    this.#changes.stop();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { title, views } = frameMessages[this.language];
    document.documentElement.lang = this.language;
    document.title = `${views[this.route.name]} · ${title}`;
    if (changed.has('language') || changed.has('route')) this.#page = this.#newPage();
  }

  protected override updated(changed: PropertyValues): void {
    // On a phone the menu is longer than the screen is wide.
    if (changed.has('route'))
      this.querySelector('nav [aria-current="page"]')?.scrollIntoView({
        block: 'nearest',
        inline: 'center',
      });
  }

  protected override render(): TemplateResult {
    if (this.#changes.isTokenAskedFor)
      return html`<main>
        <h1>${tokenMessages[this.language].title}</h1>
        ${renderTokenForm(this.language)}
      </main>`;
    const words = frameMessages[this.language];
    const { name } = this.route;
    return html`<button type="button" class="skip" @click=${this.#skip}>${words.skip}</button>
      <header class="bar">
        <a class="brand" href="#/overview"><img src="icon.svg" alt="" />${words.title}</a>
        <time-chip .page=${this.#page}></time-chip>
        ${this.#renderLanguages()}
      </header>
      <nav aria-label=${words.menu}>${viewNames.map((view) => this.#renderLink(view))}</nav>
      <main id="main" tabindex="-1">
        ${this.#changes.isConnected ? undefined : html`<p class="alert" role="alert">${words.lost}</p>`}
        <h1>${words.views[name]}</h1>
        ${draw(name, this.#page)}
      </main>
      <div class="notices" role="status">${this.#renderNotice()}</div>
      <asked-question .language=${this.language}></asked-question>`;
  }

  #renderLink(view: ViewName): TemplateResult {
    const counted = countedBy[view];
    const number = counted && this.#changes.counts?.[counted];
    return html`<a href=${`#/${view}`} aria-current=${view === this.route.name ? 'page' : 'false'}
      >${frameMessages[this.language].views[view]}${
        number ? html` <span class="count">${count(number, this.language)}</span>` : undefined
      }</a
    >`;
  }

  #renderLanguages(): TemplateResult {
    return html`<div
      class="languages"
      role="group"
      aria-label=${frameMessages[this.language].language}
    >
      ${(['ru', 'en'] as const).map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${language === this.language}
            @click=${() => this.#speak(language)}
          >
            ${languages[language]}
          </button>`,
      )}
    </div>`;
  }

  #renderNotice(): TemplateResult | undefined {
    if (!this.notice) return undefined;
    const { text, isFailure } = this.notice;
    return html`<div class=${isFailure ? 'notice failed' : 'notice'}>
      <p>${text}</p>
      <button type="button" class="quiet" @click=${() => (this.notice = undefined)}>
        ${frameMessages[this.language].close}
      </button>
    </div>`;
  }

  #page = this.#newPage();

  #newPage(): Page {
    return {
      language: this.language,
      control: this.#control,
      changes: this.#changes,
      id: this.route.id,
      run: (work, done) => this.#run(work, done),
      ask: (question) => this.question.ask(question),
    };
  }

  async #run(work: () => Promise<unknown>, done?: string): Promise<void> {
    const words = frameMessages[this.language];
    const late = setTimeout(() => (this.notice = { text: words.working, isFailure: false }), soon);
    try {
      await work();
      this.notice =
        done === undefined ? undefined : { text: `${words.done}: ${done}`, isFailure: false };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.notice = { text: `${words.failed}: ${reason}`, isFailure: true };
    } finally {
      clearTimeout(late);
    }
  }

  #speak(language: 'ru' | 'en'): void {
    this.language = language;
    rememberLanguage(language);
  }

  readonly #go = (): void => {
    const { name } = this.route;
    this.route = routeOf(location.hash);
    this.notice = undefined;
    if (name !== this.route.name) scrollTo(0, 0);
  };

  readonly #skip = (): void => this.querySelector<HTMLElement>('#main')?.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-console': SandboxConsole;
  }
}
