import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Field, type FieldForm, renderFieldset, textOf } from './field.js';

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

export interface ChoiceField extends Field {
  choices: readonly Choice[];
}

/** One of a few: every choice is seen at once. */
export function renderRadioField(form: FieldForm, field: ChoiceField): TemplateResult {
  const choices = field.choices.map((choice) => renderChoice(form, field, choice));
  return renderFieldset(form, field, html`<div class="choices">${choices}</div>`);
}

function renderChoice(form: FieldForm, field: ChoiceField, choice: Choice): TemplateResult {
  const choose = (): void => form.input(field.name, choice.value);
  return html`
    <label class="choice" part="choice">
      <input
        class="radio"
        part="radio"
        type="radio"
        name=${field.name}
        .value=${choice.value}
        aria-invalid=${form.errors[field.name] ? 'true' : nothing}
        .checked=${live(textOf(form, field) === choice.value)}
        @change=${choose}
      />
      <span class="choice-text">
        <span>${choice.label}</span>
        ${choice.hint ? html`<span class="hint">${choice.hint}</span>` : nothing}
      </span>
    </label>
  `;
}
