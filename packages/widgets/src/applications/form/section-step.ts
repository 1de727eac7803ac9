import { html, nothing } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderAnswer } from './answer-field.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';

/** The questions of one section, and what the answers lead to. */
export function renderSection(host: DrskElement, filling: Filling, step: FormStep): unknown {
  const { facts, form, parts } = filling;
  const words = parts.wordsOf(step.name);
  if (!words) return nothing;
  const hasRequired = step.fields.some(({ isRequired }) => isRequired);
  const isAsked = step.name === 'power';
  return html`
    <p class="muted">
      ${words.explanation} ${hasRequired ? sharedMessages[host.language].requiredNote : ''}
    </p>
    ${step.fields.map((field) => renderAnswer(form, field, { words, language: host.language }))}
    ${parts.sentences?.renderCategory(facts, { isAsked, errors: form.errors })}
  `;
}
