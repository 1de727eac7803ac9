import { html, type TemplateResult } from 'lit';
import type { OperatorCase } from '../../../operator/operator.js';
import type { Language } from '../shared/language.js';
import { applicationsMessages } from './applications.messages.js';
import { stageWords } from './stage-words.messages.js';

/** The stages as a row of marks; where it is now is the long one. */
export function renderMarks({ way }: Pick<OperatorCase, 'way'>): TemplateResult {
  return html`<span class="marks" aria-hidden="true"
    >${way.map(({ state }) => html`<span data-state=${state}></span>`)}</span
  >`;
}

/** The stages with their names. */
export function renderWay({ way }: Pick<OperatorCase, 'way'>, language: Language): TemplateResult {
  const words = stageWords[language];
  return html`<ol class="way" aria-label=${applicationsMessages[language].way}>
    ${way.map(
      ({ stage, state }) =>
        html`<li data-state=${state}>
          ${words.stages[stage]} <span class="soft">${words.states[state]}</span>
        </li>`,
    )}
  </ol>`;
}
