import { categoryFacts, categoryMessages, categoryOf, editionOn } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './category-note.messages.js';
import type { FieldErrors } from '../../shared/form-values.js';
import type { FormFacts } from './outline.js';

interface CategoryNote {
  /** It is the question here: then the procedure is named too. */
  isAsked: boolean;
  /** In view beside their fields; what they say is not said again. */
  errors: FieldErrors;
}

/** Why the answers lead nowhere here and what to do; where it is the question, the procedure they lead to. */
export function renderCategory(
  facts: FormFacts,
  { isAsked, errors }: CategoryNote,
): TemplateResult | typeof nothing {
  const { answers, applicantKind, language, today } = facts;
  const known = categoryFacts(answers, applicantKind);
  // Much is decided before the power is known: a temporary connection, mining, a business of an individual.
  const supposed =
    known ?? categoryFacts({ ...answers, powerKw: '1', previousPowerKw: '0' }, applicantKind);
  if (!supposed) return nothing;
  const category = categoryOf(supposed, editionOn(today));
  if (category.isFileable && !(known && isAsked)) return nothing;
  const { reasons, whatToDo } = categoryMessages[language];
  const text = messages[language];
  const sentences = category.reasons.map((reason) => reasons[reason]).join(' ');
  if (Object.values(errors).some((error) => error.startsWith(sentences))) return nothing;
  return category.isFileable
    ? html`<div class="alert" part="alert">
        <p class="alert-title">${text.fileable}</p>
        <p class="text">${sentences}</p>
      </div>`
    : html`<div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${text.notFileable}</p>
        <p class="text">${sentences} ${whatToDo}</p>
      </div>`;
}
