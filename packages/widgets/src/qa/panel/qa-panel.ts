import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { loadEnglish } from '../../shared/english-texts.js';
import { type Language, toLanguage } from '../../shared/language.js';
import { page } from '../../shared/page.js';
import type { Desk, Section } from '../sections/section.js';
import { messages } from './panel.messages.js';
import { styles as controls } from './controls.styles.js';
import { keepClear } from './keep-clear.js';
import { styles } from './qa-panel.styles.js';

/** What the panel stands for. */
export interface PanelPurpose {
  /** Whether a sandbox in this page answers in the place of the service. */
  readonly isSandbox: boolean;
  /** Address of the console of a sandbox that is a service. */
  readonly consoleUrl?: string;
  /** Of who tries the page out; the mark alone where there are none. */
  readonly sections: (desk: Desk) => readonly Section[];
}

/** A mark that this page shows made-up data, and what its testers need. Of a name without `drsk-`: it is no widget. */
export class QaPanel extends LitElement implements Desk {
  static override styles = [controls, styles];

  readonly #purpose: PanelPurpose;
  readonly #sections: readonly Section[];
  readonly #opened = new Set<Section>();
  #isOpen = false;
  #said = '';
  #leave: (() => void) | undefined;

  constructor(purpose: PanelPurpose) {
    super();
    this.#purpose = purpose;
    this.#sections = purpose.sections(this);
  }

  get language(): Language {
    return toLanguage(page().settings.locale ?? document.documentElement.lang);
  }

  async act(deed: () => Promise<unknown>, done = ''): Promise<void> {
    this.#said = (await this.#failureOf(deed)) ?? done;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('drsk-settings-changed', this.#speak);
    this.#leave = keepClear(this, this.#boxes, () => this.#open(false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('drsk-settings-changed', this.#speak);
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    const { mark, label, open, close } = messages[this.language];
    const hasSections = this.#sections.length > 0;
    return html`
      ${this.#isOpen ? this.#renderSections() : nothing}
      <aside
        class="bar"
        lang=${this.language}
        dir="ltr"
        aria-label=${label}
        @keydown=${this.#closeByKey}
      >
        ${this.#purpose.isSandbox ? html`<p class="mark">${mark}</p>` : nothing}
        ${
          hasSections
            ? html`
                <button
                  type="button"
                  aria-expanded=${this.#isOpen}
                  @click=${() => this.#open(!this.#isOpen)}
                >
                  ${this.#isOpen ? close : open}
                </button>
              `
            : nothing
        }
      </aside>
    `;
  }

  #renderSections(): TemplateResult {
    const { label, console: consoleName, without } = messages[this.language];
    const { consoleUrl, isSandbox } = this.#purpose;
    return html`
      <section lang=${this.language} dir="ltr" aria-label=${label} @keydown=${this.#closeByKey}>
        <p class="said" role="status">${this.#said}</p>
        ${this.#sections.map((section) => this.#renderSection(section))}
        ${
          consoleUrl === undefined
            ? nothing
            : html`<p class="body"><a href=${consoleUrl} target="_blank">${consoleName}</a></p>`
        }
        ${isSandbox || consoleUrl !== undefined ? nothing : html`<p class="body">${without}</p>`}
      </section>
    `;
  }

  #renderSection(section: Section): TemplateResult {
    const isOpen = this.#opened.has(section);
    return html`
      <details ?open=${isOpen} @toggle=${(event: Event) => this.#toggle(section, event)}>
        <summary>${section.title()}</summary>
        <div class="body">${isOpen ? section.render() : nothing}</div>
      </details>
    `;
  }

  #toggle(section: Section, event: Event): void {
    const { target } = event;
    // Letters have texts to open too.
    if (!(target instanceof HTMLDetailsElement) || target !== event.currentTarget) return;
    if (target.open === this.#opened.has(section)) return;
    if (!target.open) this.#opened.delete(section);
    else {
      this.#opened.add(section);
      this.#said = '';
      void this.#refresh(section);
    }
    this.requestUpdate();
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#said = '';
    this.requestUpdate();
    if (isOpen) for (const section of this.#opened) void this.#refresh(section);
  }

  /** What somebody has done before it came stays told. */
  async #refresh({ refresh }: Section): Promise<void> {
    this.#said = (await this.#failureOf(async () => refresh?.())) ?? this.#said;
    this.requestUpdate();
  }

  #failureOf(deed: () => Promise<unknown>): Promise<string | undefined> {
    const { failed } = messages[this.language];
    return deed().then(
      () => undefined,
      (error: unknown) => failed(error instanceof Error ? error.message : String(error)),
    );
  }

  readonly #closeByKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.#isOpen) return;
    this.#open(false);
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  };

  readonly #boxes = (): DOMRect[] =>
    [...this.renderRoot.querySelectorAll('.bar,section')].map((box) => box.getBoundingClientRect());

  readonly #speak = (): void => {
    const texts = this.language === 'en' ? loadEnglish() : undefined;
    void Promise.resolve(texts).then(() => this.requestUpdate());
  };
}
