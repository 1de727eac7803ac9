import { messages as rules } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { findField } from './focus-field.js';
import type { FieldErrors } from './form-values.js';
import { messages } from './core.messages.js';

interface RefusedForm {
  readonly errors: FieldErrors;
  readonly refusedFields: number;
}

/**
 * The list of what is to be mended, each a way to its field; a lone error speaks for itself. `labelOf` names the
 * fields that are just empty: all of them have the same sentence.
 */
export function renderErrorSummary(
  host: DrskElement,
  form: RefusedForm,
  labelOf: (name: string) => string | undefined = () => undefined,
): TemplateResult | typeof nothing {
  const errors = Object.entries(form.errors);
  if (form.refusedFields < 2 || errors.length === 0) return nothing;
  const title = messages[host.language].checkFields(errors.length);
  return html`<div
    class="alert alert-danger error-summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    aria-label=${title}
  >
    <p class="alert-title">${title}</p>
    <ul class="alert-list">
      ${errors.map(([name, error]) => renderItem(host, name, sentence(host, error, labelOf(name))))}
    </ul>
  </div>`;
}

function sentence({ language }: DrskElement, error: string, label: string | undefined): string {
  const isEmpty = label !== undefined && error === rules[language].required;
  return isEmpty ? messages[language].fillIn(label) : error;
}

function renderItem(host: HTMLElement, name: string, error: string): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    findField(host, name)?.focus();
  };
  return html`<li><a class="link" href="#" @click=${go}>${error}</a></li>`;
}
