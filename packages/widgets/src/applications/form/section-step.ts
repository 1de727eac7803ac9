import type { SectionTexts, ShownField } from '@drsk/domain';
import { html, nothing } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderAnswer } from './answer-field.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';
import { inLists } from './in-lists.js';
import type { TextField } from '../../shared/text-field.js';

/** The questions of one section, and what the answers lead to. */
export function renderSection(host: DrskElement, filling: Filling, step: FormStep): unknown {
  const { parts } = filling;
  const words = parts.wordsOf(step.name);
  if (!words) return nothing;
  const hasRequired = step.fields.some(({ isRequired }) => isRequired);
  return html`
    <p class="muted">
      ${words.explanation} ${hasRequired ? sharedMessages[host.language].requiredNote : ''}
    </p>
    ${inLists(step.fields).map((fields) => renderFields(host, filling, { fields, words }))}
    ${renderNote(host, filling, step)}
  `;
}

/** Where the answers decide the procedure. */
function renderNote(host: DrskElement, { facts, parts }: Filling, { name }: FormStep): unknown {
  if (name === 'power') return parts.renderProcedure?.(host, facts, true);
  return name === 'connection' ? parts.sentences?.renderCategory(facts) : nothing;
}

function renderFields(
  host: DrskElement,
  filling: Filling,
  { fields, words }: { fields: readonly ShownField[]; words: SectionTexts },
): unknown {
  const { form, parts } = filling;
  if (fields.some(({ kind }) => kind === 'place')) parts.preparePlace();
  const { address, place } = parts;
  const drawn = {
    ...(address && { address: (field: TextField) => address.render(field) }),
    ...(place && { place: (field: TextField) => place.render(field) }),
  };
  const view = { words, language: host.language, drawn };
  const list = fields[0]?.row?.list;
  if (list) return parts.rows?.render(list, fields, view);
  return fields.map((field) => {
    const answer = renderAnswer(form, field, view);
    const { name } = field;
    const label = words.fields[name]?.label ?? name;
    const question = parts.renderFindable?.(host, { name, label }, answer) ?? answer;
    return parts.renderNoted?.(host, filling.facts, { name, question }) ?? question;
  });
}
