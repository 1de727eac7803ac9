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
 * field where its error does not: several may have the same sentence.
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
  if (label === undefined) return error;
  if (error === rules[language].required) return messages[language].fillIn(label);
  const isNamed = error.toLowerCase().includes(label.toLowerCase());
  return isNamed ? error : messages[language].mend(label, withSmallInitial(error));
}

/** An abbreviation keeps its own. */
function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

function renderItem(host: HTMLElement, name: string, error: string): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    findField(host, name)?.focus();
  };
  return html`<li><a class="link" href="#" @click=${go}>${error}</a></li>`;
}
