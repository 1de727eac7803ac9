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
 * The list of what is to be mended, each a way to its field; a lone error speaks for itself. `sentenceOf` is another
 * sentence than the one beside the field (`named-errors.ts`).
 */
export function renderErrorSummary(
  host: DrskElement,
  form: RefusedForm,
  sentenceOf: (name: string, error: string) => string = (_name, error) => error,
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
      ${errors.map(([name, error]) => renderItem(host, name, sentenceOf(name, error)))}
    </ul>
  </div>`;
}

function renderItem(host: HTMLElement, name: string, error: string): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    findField(host, name)?.focus();
  };
  return html`<li><a class="link" href="#" @click=${go}>${error}</a></li>`;
}
