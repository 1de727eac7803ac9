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

/**
 * A form in the host's light DOM, slot `credentials`: password managers do not look into shadow roots.
 *
 * @slot credentials - The widget's own form for passwords and codes, in light DOM where password managers look; styles reach its parts by attribute, as `[part~=input]`.
 */
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
    // The button that is seen is in the shadow root; with one of its own the form is sent by Enter, as any other: after
    // the field has told its change. Told later, when the field is gone, it would bring back what has been wiped.
    render(
      html`<div class="stack">${this.#options.content()}</div>
        <button hidden></button>`,
      this.#form,
    );
    if (this.#form.parentElement !== this.#host) this.#host.append(this.#form);
  }

  readonly submit = (): void => this.#form.requestSubmit();
}
