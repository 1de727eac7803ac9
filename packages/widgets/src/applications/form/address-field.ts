import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { describedBy, fieldId, renderField, textOf, watchPaste } from '../../shared/field.js';
import { isKiosk } from '../../shared/kiosk.js';
import type { TextField } from '../../shared/text-field.js';
import { messages } from './address-field.messages.js';
import { addressStyles } from './address-field.styles.js';
import { AddressSuggestions, type Suggestion } from './address-suggestions.js';
import type { AnswerForm } from './answer-form.js';

/** What is typed next, after a settlement and after a street. */
const continuation = { settlement: ', ', street: ', д. ', house: '' } as const;

/** An address with what it may become while it is typed: a combobox that takes any other text as well. */
export class AddressField {
  readonly #host: DrskElement;
  readonly #asking: AnswerForm;
  readonly #suggestions: AddressSuggestions;

  constructor(host: DrskElement, asking: AnswerForm) {
    adoptStyles(host, [addressStyles]);
    this.#host = host;
    this.#asking = asking;
    this.#suggestions = new AddressSuggestions(host);
  }

  render(field: TextField): TemplateResult {
    return renderField(
      this.#asking.form,
      field,
      html`<div class="suggestions-place">
        ${this.#renderInput(field)} ${this.#renderList(field)}
      </div>`,
    );
  }

  #renderInput(field: TextField): TemplateResult {
    const { form } = this.#asking;
    const { active } = this.#suggestions;
    const isOpen = this.#suggestions.isOpen(field.name);
    return html`<input
      class="control"
      part="input"
      type="text"
      role="combobox"
      id=${fieldId(field)}
      name=${field.name}
      maxlength=${field.maxLength ?? nothing}
      autocomplete=${isKiosk() ? 'off' : (field.autocomplete ?? 'off')}
      aria-autocomplete="list"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${listId(field)}
      aria-activedescendant=${isOpen && active >= 0 ? optionId(field, active) : nothing}
      aria-required=${field.isRequired ? 'true' : nothing}
      aria-invalid=${form.errors[field.name] ? 'true' : nothing}
      aria-describedby=${describedBy(form, field)}
      .value=${live(textOf(form, field))}
      @paste=${(event: ClipboardEvent) => watchPaste(form, field, event)}
      @input=${({ target }: Event) => this.#type(field, target)}
      @keydown=${(event: KeyboardEvent) => this.#press(field, event)}
      @blur=${() => this.#suggestions.close()}
      @change=${() => form.leave(field.name)}
    />`;
  }

  #renderList(field: TextField): TemplateResult {
    const { active, items } = this.#suggestions;
    const isOpen = this.#suggestions.isOpen(field.name);
    const shown = isOpen ? items : [];
    // What is pressed in the list must not take the focus out of the field.
    return html`<div class="suggestions" ?hidden=${!isOpen} @mousedown=${keepFocus}>
      <ul class="suggestions-list" role="listbox" id=${listId(field)} aria-label=${field.label}>
        ${shown.map(
          (item, index) =>
            html`<li
              class="suggestion"
              role="option"
              id=${optionId(field, index)}
              aria-selected=${index === active ? 'true' : 'false'}
              @click=${() => this.#choose(field, item)}
            >
              ${item.value}
            </li>`,
        )}
      </ul>
      ${
        shown.some(({ isSample }) => isSample)
          ? html`<p class="suggestions-note muted small">
              ${messages[this.#host.language].sample}
            </p>`
          : nothing
      }
    </div>`;
  }

  #type({ name }: TextField, target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#asking.form.input(name, target.value);
    this.#ask(name, target.value);
  }

  /** The object stands in the region of the application; its applicant may live anywhere. */
  #ask(name: string, query: string): void {
    const { regionCode } = this.#asking.facts.answers;
    this.#suggestions.ask(name, query, name === 'objectAddress' ? regionCode : undefined);
  }

  #press(field: TextField, event: KeyboardEvent): void {
    if (!this.#suggestions.isOpen(field.name)) return;
    const act = this.#actionOf(field, event.key);
    if (!act) return;
    event.preventDefault();
    act();
    if (event.key.startsWith('Arrow')) this.#showActive(field);
  }

  #actionOf(field: TextField, key: string): (() => void) | undefined {
    const { active, items } = this.#suggestions;
    const chosen = items[active];
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => this.#suggestions.move(1),
      ArrowUp: () => this.#suggestions.move(-1),
      Enter: chosen && (() => this.#choose(field, chosen)),
      Escape: () => this.#suggestions.close(),
    };
    return actions[key];
  }

  #showActive(field: TextField): void {
    const id = optionId(field, this.#suggestions.active);
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.getElementById(id)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** A settlement or a street goes on with what comes after it. */
  #choose({ name }: TextField, { kind, value }: Suggestion): void {
    const text = `${value}${continuation[kind]}`;
    this.#asking.form.input(name, text);
    this.#suggestions.close();
    if (kind === 'settlement') this.#ask(name, text);
    if (kind === 'house') this.#asking.form.leave(name);
  }
}

function keepFocus(event: Event): void {
  event.preventDefault();
}

function listId(field: TextField): string {
  return `${fieldId(field)}-list`;
}

function optionId(field: TextField, index: number): string {
  return `${fieldId(field)}-option-${index}`;
}
