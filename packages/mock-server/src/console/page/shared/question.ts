import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OfferedAction, OperatorField } from '../../../operator/operator.js';
import { onSubmit } from './form-texts.js';
import type { Page } from './page.js';
import { sharedMessages } from './shared.messages.js';

interface Acting {
  readonly page: Page;
  readonly run: (action: string, input?: Readonly<Record<string, string>>) => Promise<unknown>;
  /** What is waited for: it stands out. Everything does where it is not known. */
  readonly awaited?: readonly string[];
}

/** The buttons of an operator: what is done at once first, then what wants to know something before. */
export function offeredActions(actions: readonly OfferedAction[], acting: Acting): TemplateResult {
  const { language, run } = acting.page;
  const simple = actions.filter(({ fields }) => fields.length === 0);
  const asking = actions.filter(({ fields }) => fields.length > 0);
  return html`${
    simple.length > 0
      ? html`<div class="row">
          ${simple.map(
            ({ name, label }) =>
              html`<button
                type="button"
                class=${acting.awaited?.includes(name) === false ? '' : 'main'}
                @click=${() => run(() => acting.run(name), label[language])}
              >
                ${label[language]}
              </button>`,
          )}
        </div>`
      : undefined
  }
  ${repeat(
    asking,
    // What was opened stays open, and nothing else does in its place.
    ({ name }) => name,
    (action) => question(action, acting),
  )}`;
}

function question(
  { name, label, fields }: OfferedAction,
  { page, run, awaited = [] }: Acting,
): TemplateResult {
  const { language } = page;
  const send = onSubmit((input) => page.run(() => run(name, input), label[language]));
  return html`<details class="action" ?data-awaited=${awaited.includes(name)}>
    <summary>${label[language]}</summary>
    <form class="row" @submit=${send}>
      ${fields.map((field) => input(field, page))}
      <button class="main">${sharedMessages[language].run}</button>
    </form>
  </details>`;
}

function input(field: OperatorField, { language }: Page): TemplateResult {
  const { name, label, choices, isRequired = false } = field;
  return html`<label
    >${label[language]}
    ${
      choices
        ? html`<select name=${name} ?required=${isRequired}>
            ${choices.map(
              (choice) => html`<option value=${choice.value}>${choice.label[language]}</option>`,
            )}
          </select>`
        : html`<input name=${name} ?required=${isRequired} autocomplete="off" />`
    }</label
  >`;
}
