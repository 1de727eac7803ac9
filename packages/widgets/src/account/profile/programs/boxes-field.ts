import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldForm, fieldId, renderFieldset, textOf } from '../../../shared/field.js';
import type { ChoiceField } from '../../../shared/radio-field.js';

/** Several of a few; the form holds them as one text, separated by commas. */
export function renderBoxesField(form: FieldForm, field: ChoiceField): TemplateResult {
  const chosen = chosenOf(textOf(form, field));
  const tick = (value: string, { target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const others = chosenOf(textOf(form, field)).filter((one) => one !== value);
    form.input(field.name, (target.checked ? [...others, value] : others).join());
  };
  const boxes = field.choices.map(
    ({ value, label }) =>
      html`<div class="checkbox-field">
        <div class="checkbox-line">
          <input
            class="checkbox"
            part="checkbox"
            type="checkbox"
            id="${fieldId(field)}-${value}"
            name=${field.name}
            .value=${value}
            aria-invalid=${form.errors[field.name] ? 'true' : nothing}
            .checked=${live(chosen.includes(value))}
            @change=${(event: Event) => tick(value, event)}
          />
          <label for="${fieldId(field)}-${value}">${label}</label>
        </div>
      </div>`,
  );
  return renderFieldset(form, field, boxes);
}

export function chosenOf(text: string): string[] {
  return text.split(',').filter(Boolean);
}
