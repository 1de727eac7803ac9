import type { Finding } from './finding.js';
import { saidOf } from './messages/findings.js';
import { messages } from './messages/panel.messages.js';
import { panelStyles } from './panel.styles.js';

export interface PanelOptions {
  readonly language: 'ru' | 'en';
  readonly look: () => Promise<Finding[]>;
}

/**
 * What the doctor found, in a corner of the page. It is made of plain nodes: where a policy keeps the widgets from
 * being drawn, this still is.
 */
export class Panel {
  readonly #host = document.createElement('doctor-report');
  readonly #section = document.createElement('section');
  readonly #options: PanelOptions;

  constructor(options: PanelOptions) {
    this.#options = options;
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [sheet];
    this.#section.lang = options.language;
    this.#section.setAttribute('aria-label', this.#words.title);
    root.append(this.#section);
  }

  /** Looks at the page, and shows what there is. */
  async show(): Promise<void> {
    // Of two that look at one page the later one is asked.
    document.querySelector(this.#host.localName)?.remove();
    document.body.append(this.#host);
    const status = node('p', this.#words.looking);
    status.setAttribute('role', 'status');
    this.#section.replaceChildren(this.#title(), status);
    const findings = await this.#options.look();
    status.textContent = this.#summaryOf(findings);
    const list = node('ol');
    list.append(...findings.map((finding) => this.#item(finding)));
    this.#section.append(...(findings.length > 0 ? [list] : []), this.#buttons(findings));
  }

  get #words() {
    return messages[this.#options.language];
  }

  #title(): HTMLElement {
    const title = node('h2', this.#words.title);
    title.tabIndex = -1;
    queueMicrotask(() => title.focus());
    return title;
  }

  #summaryOf(findings: readonly Finding[]): string {
    const errors = findings.filter(({ weight }) => weight === 'error').length;
    const isFine = findings.every(({ weight }) => weight === 'note');
    return isFine ? this.#words.fine : this.#words.counted(errors, findings.length - errors);
  }

  #item(finding: Finding): HTMLElement {
    const { weight, line, element } = finding;
    const { title, remedy } = this.#said(finding);
    const item = node('li');
    item.dataset['weight'] = weight;
    item.append(node('small', this.#words.weights[weight]), node('h3', title), node('p', remedy));
    if (line !== undefined) item.append(node('code', line));
    const row = node('div');
    row.className = 'row';
    if (line !== undefined) row.append(this.#copyButton(this.#words.copy, line));
    if (element) row.append(button(this.#words.show, () => point(element)));
    item.append(row);
    return item;
  }

  #said({ code, about = '', instead = '' }: Finding): { title: string; remedy: string } {
    const { title, remedy } = saidOf(code, this.#options.language);
    return { title: title(about, instead), remedy: remedy(about, instead) };
  }

  #buttons(findings: readonly Finding[]): HTMLElement {
    const row = node('div');
    row.className = 'row';
    const { again, close, copyAll } = this.#words;
    row.append(
      button(again, () => void this.show()),
      ...(findings.length > 0 ? [this.#copyButton(copyAll, this.#report(findings))] : []),
      button(close, () => this.#host.remove()),
    );
    return row;
  }

  #report(findings: readonly Finding[]): string {
    const lines = findings.map((finding) => {
      const { title, remedy } = this.#said(finding);
      return [`${this.#words.weights[finding.weight]}: ${title}`, remedy, finding.line ?? '']
        .filter(Boolean)
        .join('\n');
    });
    return lines.join('\n\n');
  }

  #copyButton(text: string, copied: string): HTMLElement {
    const made = button(text, async () => {
      await navigator.clipboard.writeText(copied);
      made.textContent = this.#words.copied;
    });
    return made;
  }
}

function node(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(text: string, press: () => unknown): HTMLElement {
  const made = node('button', text);
  made.addEventListener('click', press);
  return made;
}

/** By an animation: the page's styles stay as they are. */
function point(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  const line = { outline: '4px solid #d6336c', outlineOffset: '4px' };
  element.animate([line, line], { duration: 2_000 });
}
