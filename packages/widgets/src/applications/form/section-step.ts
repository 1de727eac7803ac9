import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderAnswer } from './answer-field.js';
import { renderCategory } from './category-note.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';

/** The questions of one section, and what the answers lead to. */
export function renderSection(host: DrskElement, filling: Filling, step: FormStep): TemplateResult {
  const hasRequired = step.fields.some(({ isRequired }) => isRequired);
  return html`
    <p class="muted">
      ${step.explanation} ${hasRequired ? sharedMessages[host.language].requiredNote : ''}
    </p>
    ${step.fields.map((field) => renderAnswer(filling.form, field, host.language))}
    ${renderCategory(filling.facts, { isAsked: step.name === 'power', errors: filling.form.errors })}
  `;
}
