import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { checkIcon } from '../../shared/icons.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { messages } from './application-form.messages.js';
import type { Filling } from './filling.js';
import { firstUnfinished, type FormStep, isFinished } from './outline.js';

/** All steps, each a way to it as far as the reader has come; folded where there is little room. */
export function renderStepsNav(host: DrskElement, filling: Filling): TemplateResult {
  const { outline } = filling;
  const { isListOpen, step, toggleList } = filling.walk;
  const text = messages[host.language];
  const names = outline.map(({ name }) => name);
  const reached = Math.max(names.indexOf(firstUnfinished(outline)), names.indexOf(step));
  return html`<nav class="steps-nav" part="steps" aria-label=${text.allSteps}>
    <button
      class="button button-link steps-toggle"
      part="button button-link"
      type="button"
      aria-expanded=${isListOpen ? 'true' : 'false'}
      @click=${toggleList}
    >
      ${text.allSteps}
    </button>
    <ol class="steps-list ${isListOpen ? 'steps-list-open' : ''}">
      ${outline.map((item, index) => renderItem(host, filling, { item, isOpen: index <= reached }))}
    </ol>
  </nav>`;
}

function renderItem(
  host: DrskElement,
  filling: Filling,
  { item, isOpen }: { item: FormStep; isOpen: boolean },
): TemplateResult {
  const { name, title } = item;
  const isCurrent = name === filling.walk.step;
  const isDone = isOpen && name !== 'review' && isFinished(item);
  const go = (): void => filling.walk.go(name);
  return html`<li
    class="steps-item ${isCurrent ? 'steps-item-current' : ''}"
    aria-current=${isCurrent ? 'step' : nothing}
  >
    <span class="steps-mark">${isDone ? checkIcon() : nothing}</span>
    ${
      isOpen && !isCurrent
        ? html`<button
            class="button button-link"
            part="button button-link"
            type="button"
            @click=${go}
          >
            ${title}
          </button>`
        : html`<span>${title}</span>`
    }
    ${
      isDone
        ? html`<span class="visually-hidden">${sharedMessages[host.language].stepDone}</span>`
        : nothing
    }
  </li>`;
}
