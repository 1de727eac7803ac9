import { html, nothing, type TemplateResult } from 'lit';
import type { ContestedAnswer, Side } from '@drsk/sdk';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { FieldValue } from '../../shared/form-values.js';
import { focusStep } from '../../shared/steps.js';
import { labelOf, valueText } from './answer-words.js';
import { messages } from './contested-view.messages.js';
import { contestedStyles } from './contested-view.styles.js';
import type { Filling } from './filling.js';

/** Answers that were given here and elsewhere, side by side: the reader chooses. */
export function renderContested(
  host: DrskElement,
  filling: Filling,
): TemplateResult | typeof nothing {
  const { contested } = filling.draft;
  if (contested.length === 0) return nothing;
  adoptStyles(host, [contestedStyles]);
  const text = messages[host.language];
  return html`<div class="alert alert-warning contested" part="alert alert-warning" role="alert">
    <div>
      <p class="alert-title">${text.title}</p>
      <p class="text">${text.explanation}</p>
    </div>
    <ul class="contested-list">
      ${contested.map((answer) => renderAnswer(host, filling, answer))}
    </ul>
    ${contested.length > 1 ? renderAll(host, filling) : nothing}
  </div>`;
}

function renderAnswer(
  host: DrskElement,
  filling: Filling,
  { mine, name, theirs }: ContestedAnswer,
): TemplateResult {
  const { language } = host;
  const text = messages[language];
  const label = labelOf(filling, name) ?? name;
  const settle = (which: Side): void => {
    filling.draft.settle(name, which);
    goOn(host);
  };
  const side = (which: Side, value: FieldValue): TemplateResult =>
    html`<div class="contested-side">
      <span class="muted small">${text[which]}</span>
      <span>${valueText(filling, { name, value }, language)}</span>
      <button class="button" part="button" type="button" @click=${() => settle(which)}>
        ${which === 'mine' ? text.keep : text.take}<span class="visually-hidden">: ${label}</span>
      </button>
    </div>`;
  return html`<li>
    <strong>${label}</strong>
    <div class="contested-sides">${side('mine', mine)} ${side('theirs', theirs)}</div>
  </li>`;
}

function renderAll(host: DrskElement, filling: Filling): TemplateResult {
  const text = messages[host.language];
  const button = (which: Side): TemplateResult => {
    const choose = (): void => {
      for (const { name } of filling.draft.contested) filling.draft.settle(name, which);
      goOn(host);
    };
    return html`<button
      class="button button-link"
      part="button button-link"
      type="button"
      @click=${choose}
    >
      ${which === 'mine' ? text.keepAll : text.takeAll}
    </button>`;
  };
  return html`<div class="row">${button('mine')} ${button('theirs')}</div>`;
}

/** The pressed button is gone: on to the next choice, or to the step. */
function goOn(host: DrskElement): void {
  void host.updateComplete.then(() => {
    const next = host.shadowRoot?.querySelector<HTMLElement>('.contested button');
    if (next) next.focus();
    else focusStep(host);
  });
}
