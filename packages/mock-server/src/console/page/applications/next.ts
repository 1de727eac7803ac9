import { html, type TemplateResult } from 'lit';
import type { OperatorCase } from '../../../operator/operator.js';
import { day } from '../shared/format.js';
import type { Language } from '../shared/language.js';
import { applicationsMessages } from './applications.messages.js';
import { stageWords } from './stage-words.messages.js';

/** What is to be done next, by whom and until when; what nobody waits for is no news. */
export function renderNext(
  { next }: Pick<OperatorCase, 'next'>,
  language: Language,
): TemplateResult | undefined {
  const words = applicationsMessages[language];
  const { actors } = stageWords[language];
  if (next.length === 0) return undefined;
  return html`<h3>${words.next}</h3>
    <ul class="events">
      ${next.map(
        ({ label, actor, dueOn, basis }) =>
          html`<li>
            <span class="what">${label[language]}</span>
            <span class="soft"
              >${[
                actors[actor],
                dueOn === null ? undefined : `${words.until} ${day(dueOn, language)}`,
                clauseOf(basis, words.clause),
              ]
                .filter(Boolean)
                .join(' · ')}</span
            >
          </li>`,
      )}
    </ul>`;
}

/** `861/15` is п. 15 of the Rules; of other acts the name stays. */
function clauseOf(basis: string, clause: string): string {
  const [act, point] = basis.split('/');
  return act === '861' ? `${clause} ${point}` : basis;
}
