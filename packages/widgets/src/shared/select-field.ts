import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, type FieldForm, fieldId, renderField, textOf } from './field.js';
import type { ChoiceField } from './radio-field.js';

export interface SelectField extends ChoiceField {
  /** What the list says while nothing is chosen; without it something always is. */
  placeholder?: string;
  autocomplete?: string;
}

/** One of many. */
export function renderSelectField(form: FieldForm, field: SelectField): TemplateResult {
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) form.input(field.name, target.value);
  };
  const control = html`<select
    class="control select"
    part="select"
    id=${fieldId(field)}
    name=${field.name}
    autocomplete=${field.autocomplete ?? 'off'}
    aria-required=${field.isRequired ? 'true' : nothing}
    aria-invalid=${form.errors[field.name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, field)}
    .value=${live(textOf(form, field))}
    @change=${choose}
  >
    ${field.placeholder === undefined ? nothing : html`<option value="">${field.placeholder}</option>`}
    ${field.choices.map(
      ({ value, label }) =>
        html`<option value=${value} ?selected=${value === textOf(form, field)}>${label}</option>`,
    )}
  </select>`;
  return renderField(form, field, control);
}
