import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { labelOf, valueText } from './answer-words.js';
import { contestedStyles } from './contested-view.styles.js';
import type { Filling } from './filling.js';
import { messages } from './unfiled-view.messages.js';

/** What was typed here and is not in the application that was filed elsewhere. */
export function renderUnfiled(
  host: DrskElement,
  filling: Filling,
): TemplateResult | typeof nothing {
  const { unfiled } = filling.draft;
  if (unfiled.length === 0) return nothing;
  adoptStyles(host, [contestedStyles]);
  const { language } = host;
  const text = messages[language];
  const drop = (): void => {
    filling.draft.dropUnfiled();
    host.requestUpdate();
    focusHeading(host);
  };
  return html`<div class="alert alert-warning contested" part="alert alert-warning" role="status">
    <div>
      <p class="alert-title">${text.title}</p>
      <p class="text">${text.explanation}</p>
    </div>
    <ul class="contested-list">
      ${unfiled.map(
        (answer) =>
          html`<li>
            <strong>${labelOf(filling, answer.name) ?? text.unknown}</strong>:
            ${valueText(filling, answer, language)}
          </li>`,
      )}
    </ul>
    <div>
      <button class="button button-link" part="button button-link" type="button" @click=${drop}>
        ${text.drop}
      </button>
    </div>
  </div>`;
}
