import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  describedBy,
  type Field,
  type FieldForm,
  fieldId,
  renderError,
  renderHint,
  renderRequired,
} from './field.js';

/** A box to tick, its label beside it. */
export function renderCheckboxField(form: FieldForm, field: Field): TemplateResult {
  const tick = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) form.input(field.name, target.checked);
  };
  return html`
    <div class="checkbox-field field" part="field">
      <div class="checkbox-line">
        <input
          class="checkbox"
          part="checkbox"
          type="checkbox"
          id=${fieldId(field)}
          name=${field.name}
          aria-required=${field.isRequired ? 'true' : nothing}
          aria-invalid=${form.errors[field.name] ? 'true' : nothing}
          aria-describedby=${describedBy(form, field)}
          .checked=${live(form.values[field.name] === true)}
          @change=${tick}
        />
        <label for=${fieldId(field)}>${field.label}${renderRequired(field)}</label>
      </div>
      ${renderHint(field)} ${renderError(form, field)}
    </div>
  `;
}
