import { type CSSResult, html, type ReactiveController, render } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { buttons } from './button.styles.js';
import { fields } from './field.styles.js';
import { guardedSheet } from './guarded-sheet.js';

export interface SlottedFormOptions {
  content: () => unknown;
  submit: (event: Event) => unknown;
  /** Besides those of fields and buttons. */
  styles?: readonly CSSResult[];
}

/** A form in the host's light DOM, slot `credentials`: password managers do not look into shadow roots. */
export class SlottedForm implements ReactiveController {
  readonly #host: DrskElement;
  readonly #options: SlottedFormOptions;
  readonly #form = document.createElement('form');
  readonly #sheet: CSSStyleSheet;
  #root: Document | ShadowRoot | undefined;

  constructor(host: DrskElement, options: SlottedFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#sheet = guardedSheet(`${host.localName} > form[slot='credentials']`, [
      buttons,
      fields,
      ...(options.styles ?? []),
    ]);
    this.#form.slot = 'credentials';
    this.#form.noValidate = true;
    this.#form.addEventListener('submit', options.submit);
    this.#form.addEventListener('keydown', (event) => this.#submitOnEnter(event));
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    root.adoptedStyleSheets.push(this.#sheet);
    this.#root = root;
  }

  hostDisconnected(): void {
    const sheets = this.#root?.adoptedStyleSheets ?? [];
    if (sheets.includes(this.#sheet)) sheets.splice(sheets.indexOf(this.#sheet), 1);
  }

  hostUpdated(): void {
    this.#form.lang = this.#host.language;
    render(html`<div class="stack">${this.#options.content()}</div>`, this.#form);
    if (this.#form.parentElement !== this.#host) this.#host.append(this.#form);
  }

  readonly submit = (): void => this.#form.requestSubmit();

  /** The button that submits is in the shadow root, so the browser does not do this by itself. */
  #submitOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.submit();
  }
}
