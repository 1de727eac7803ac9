import { categoryFacts, categoryMessages, categoryOf, editionOn } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './category-note.messages.js';
import type { FormFacts } from './outline.js';

const usual: readonly string[] = ['household', 'small_business'];

/** Where the first answers lead away from what is usual: which procedure it is then, and why. */
export function renderCategory({
  answers,
  applicantKind,
  language,
  today,
}: FormFacts): TemplateResult | typeof nothing {
  // Much is decided before the power is known: a temporary connection, mining, a business of an individual.
  const supposed =
    categoryFacts(answers, applicantKind) ??
    categoryFacts({ ...answers, powerKw: '1', previousPowerKw: '0' }, applicantKind);
  if (!supposed) return nothing;
  const { reasons } = categoryOf(supposed, editionOn(today));
  if (reasons.every((reason) => usual.includes(reason))) return nothing;
  const text = categoryMessages[language];
  return html`<div class="alert" part="alert">
    <p class="alert-title">${messages[language].title}</p>
    <p class="text">${reasons.map((reason) => text.reasons[reason]).join(' ')}</p>
  </div>`;
}
