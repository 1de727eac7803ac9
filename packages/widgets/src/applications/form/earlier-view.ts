import type { AnswerLeftOut } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { focusStep } from '../../shared/steps.js';
import { labelOf, valueText } from './answer-words.js';
import { contestedStyles } from './contested-view.styles.js';
import { messages } from './earlier-view.messages.js';
import type { Filling } from './filling.js';
import type { StepName } from './outline.js';

/** The form has changed since the draft was begun: what was carried over, and what has to be answered anew. */
export function renderEarlier(
  host: DrskElement,
  filling: Filling,
): TemplateResult | typeof nothing {
  const { application, earlier } = filling.draft;
  if (earlier.length === 0) return nothing;
  adoptStyles(host, [contestedStyles]);
  const text = messages[host.language];
  const carried = Object.keys(application?.answers ?? {}).length;
  const drop = (): void => {
    filling.draft.dropEarlier();
    focusStep(host);
  };
  return html`<div class="alert alert-warning contested" part="alert alert-warning" role="status">
    <div>
      <p class="alert-title">${text.title}</p>
      <p class="text">${text.carried(carried)} ${text.explanation(earlier.length)}</p>
    </div>
    <ul class="contested-list">
      ${earlier.map((answer) => renderAnswer(host, filling, answer))}
    </ul>
    <div>
      <button class="button button-link" part="button button-link" type="button" @click=${drop}>
        ${text.drop}
      </button>
    </div>
  </div>`;
}

/** A question that is still there, but takes no such answer any more, leads to itself. */
function renderAnswer(host: DrskElement, filling: Filling, answer: AnswerLeftOut): TemplateResult {
  const { language } = host;
  const text = messages[language];
  const step = stepOf(filling, answer.name);
  const go = (event: Event): void => {
    event.preventDefault();
    if (step) filling.walk.go(step, answer.name);
  };
  return html`<li>
    <strong>${labelOf(filling, answer.name) ?? text.unknown}</strong>:
    ${valueText(filling, answer, language)}
    ${step ? html`<a class="link" href="#" @click=${go}>${text.again}</a>` : nothing}
  </li>`;
}

function stepOf({ outline }: Filling, name: string): StepName | undefined {
  return outline.find(({ fields }) => fields.some((field) => field.name === name))?.name;
}
