import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  describedBy,
  type Field,
  type FieldForm,
  fieldId,
  renderField,
  textOf,
  watchPaste,
} from './field.js';

export interface TextareaField extends Field {
  maxLength?: number;
  rows?: number;
}

/** Several lines of text. */
export function renderTextareaField(form: FieldForm, field: TextareaField): TemplateResult {
  const control = html`<textarea
    class="control textarea"
    part="textarea"
    id=${fieldId(field)}
    name=${field.name}
    rows=${field.rows ?? 3}
    maxlength=${field.maxLength ?? nothing}
    aria-required=${field.isRequired ? 'true' : nothing}
    aria-invalid=${form.errors[field.name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, field)}
    .value=${live(textOf(form, field))}
    @paste=${(event: ClipboardEvent) => watchPaste(form, field, event)}
    @input=${({ target }: InputEvent) => input(form, field, target)}
    @change=${() => form.leave(field.name)}
  ></textarea>`;
  return renderField(form, field, control);
}

function input(form: FieldForm, field: TextareaField, target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement) form.input(field.name, target.value);
}
