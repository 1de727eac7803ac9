import { categoryFacts, categoryMessages, categoryOf, editionOn } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './category-note.messages.js';
import type { FieldErrors } from '../../shared/form-values.js';
import type { FormFacts } from './outline.js';

/** Why the answers lead nowhere here, and what to do; errors in view beside their fields are not said again. */
export function renderCategory(
  facts: FormFacts,
  errors: FieldErrors,
): TemplateResult | typeof nothing {
  const { answers, applicantKind, language, today } = facts;
  // Much is decided before the power is known: a temporary connection, mining, a business of an individual.
  const supposed =
    categoryFacts(answers, applicantKind) ??
    categoryFacts({ ...answers, powerKw: '1', previousPowerKw: '0' }, applicantKind);
  if (!supposed) return nothing;
  const category = categoryOf(supposed, editionOn(today));
  if (category.isFileable) return nothing;
  const { reasons, whatToDo } = categoryMessages[language];
  const text = messages[language];
  const sentences = category.reasons.map((reason) => reasons[reason]).join(' ');
  if (Object.values(errors).some((error) => error.startsWith(sentences))) return nothing;
  return html`<div class="alert alert-warning" part="alert alert-warning">
    <p class="alert-title">${text.notFileable}</p>
    <p class="text">${sentences} ${whatToDo}</p>
  </div>`;
}
