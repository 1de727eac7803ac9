import { changeText } from '@drsk/domain';
import type { AnswerChange } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { messages } from './after-filing.messages.js';

/** What was answered before, and what now; struck out and bold, so that no colour has to say it. */
export function renderChanges(
  changes: readonly AnswerChange[],
  language: Language,
): TemplateResult {
  const text = messages[language];
  return html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">${text.question}</th>
        <th scope="col">${text.before}</th>
        <th scope="col">${text.after}</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map((change) => renderChange(change, language))}
    </tbody>
  </table>`;
}

function renderChange(change: AnswerChange, language: Language): TemplateResult {
  const { label, before, after } = changeText(change, language);
  const text = messages[language];
  return html`<tr>
    <th scope="row">${label}</th>
    <td><span class="visually-hidden">${text.before}: </span><span class="was">${before}</span></td>
    <td>
      <span class="visually-hidden">${text.after}: </span><span class="now-is">${after}</span>
    </td>
  </tr>`;
}
