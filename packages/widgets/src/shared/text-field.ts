import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isKiosk } from './kiosk.js';
import {
  describedBy,
  type Field,
  type FieldForm,
  fieldId,
  renderField,
  textOf,
  watchPaste,
} from './field.js';

export interface TextField extends Field {
  type?: 'text' | 'email' | 'tel' | 'date' | 'password';
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  maxLength?: number;
  /** Shows the value the way people write it; runs when the typist leaves, never between two keys. */
  format?: (value: string) => string;
}

/** A line of text, with its label, hint and error. */
export function renderTextField(form: FieldForm, field: TextField): TemplateResult {
  return renderField(form, field, renderInput(form, field));
}

/** Only the control, for a field that puts something beside it. */
export function renderInput(form: FieldForm, field: TextField): TemplateResult {
  return html`<input
    class="control"
    part="input"
    id=${fieldId(field)}
    name=${field.name}
    type=${field.type ?? 'text'}
    inputmode=${field.inputMode ?? nothing}
    autocomplete=${isKiosk() ? 'off' : (field.autocomplete ?? 'off')}
    autocapitalize=${isVerbatim(field) ? 'none' : nothing}
    spellcheck=${isVerbatim(field) ? 'false' : nothing}
    maxlength=${field.maxLength ?? nothing}
    aria-required=${field.isRequired ? 'true' : nothing}
    aria-invalid=${form.errors[field.name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, field)}
    .value=${live(textOf(form, field))}
    @paste=${(event: ClipboardEvent) => watchPaste(form, field, event)}
    @input=${(event: InputEvent) => form.input(field.name, valueOf(event))}
    @change=${(event: Event) => leave(form, field, valueOf(event))}
  />`;
}

/** Numbers, addresses and secrets: nothing is to be corrected or capitalised for the typist. */
function isVerbatim({ type, inputMode, autocomplete = '' }: TextField): boolean {
  return type === 'email' || inputMode !== undefined || autocomplete.includes('password');
}

function leave(form: FieldForm, field: TextField, value: string): void {
  form.input(field.name, field.format?.(value) ?? value);
  form.leave(field.name);
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : '';
}
