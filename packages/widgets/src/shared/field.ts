import { html, nothing, type TemplateResult } from 'lit';
import type { FieldErrors, FieldValue, FormValues } from './form-values.js';
import { warningIcon } from './icons.js';

/** What every kind of field has. */
export interface Field {
  name: string;
  label: string;
  /** For a field in light DOM, whose ids are the page's; made of the name elsewhere. */
  id?: string;
  hint?: string | undefined;
  isRequired?: boolean;
}

/** The part of a form controller that fields need. */
export interface FieldForm {
  readonly values: FormValues;
  readonly errors: FieldErrors;
  input(name: string, value: FieldValue): void;
  leave(name: string): void;
  /** The browser cuts off what is pasted: no more than `most` characters fit. */
  cut?(name: string, most: number): void;
}

/** The label, hint and error of a control, tied to it by ids of the same root. */
export function renderField(form: FieldForm, field: Field, control: unknown): TemplateResult {
  return html`
    <div class="field" part="field">
      <label class="label" part="label" for=${fieldId(field)}>
        ${field.label}${renderRequired(field)}
      </label>
      ${renderHint(field)} ${control} ${renderError(form, field)}
    </div>
  `;
}

/** The same around a group of controls, whose label is the legend. */
export function renderFieldset(form: FieldForm, field: Field, controls: unknown): TemplateResult {
  return html`
    <fieldset class="field" part="field" aria-describedby=${describedBy(form, field)}>
      <legend class="label" part="label">${field.label}${renderRequired(field)}</legend>
      ${renderHint(field)} ${controls} ${renderError(form, field)}
    </fieldset>
  `;
}

export function renderRequired({ isRequired }: Field): TemplateResult | typeof nothing {
  return isRequired ? html`<span class="required" aria-hidden="true">&nbsp;*</span>` : nothing;
}

export function renderHint(field: Field): TemplateResult | typeof nothing {
  if (!field.hint) return nothing;
  return html`<p class="hint" part="hint" id=${`${fieldId(field)}-hint`}>${field.hint}</p>`;
}

export function renderError(form: FieldForm, field: Field): TemplateResult | typeof nothing {
  const error = form.errors[field.name];
  if (!error) return nothing;
  return html`<p class="error" part="error" id=${`${fieldId(field)}-error`}>
    ${warningIcon()}<span>${error}</span>
  </p>`;
}

/** Ids of what is shown beside the control: error first, it is what the reader came back for. */
export function describedBy(form: FieldForm, field: Field): string | typeof nothing {
  const ids = [
    form.errors[field.name] && `${fieldId(field)}-error`,
    field.hint && `${fieldId(field)}-hint`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function fieldId({ id, name }: Field): string {
  return id ?? `field-${name}`;
}

/** What a control holds as text; a ticked box holds none. */
export function textOf(form: FieldForm, { name }: Field): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : '';
}

/** Browsers shorten a pasted text to `maxlength` without a word: tells the form before they do. */
export function watchPaste(form: FieldForm, { name }: Field, event: ClipboardEvent): void {
  const { clipboardData, target } = event;
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isText || target.maxLength < 0) return;
  const replaced = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0);
  const pasted = clipboardData?.getData('text/plain').length ?? 0;
  if (target.value.length - replaced + pasted > target.maxLength)
    form.cut?.(name, target.maxLength);
}
