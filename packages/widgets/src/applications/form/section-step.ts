import type { SectionTexts, ShownField } from '@drsk/domain';
import { html, nothing } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderAnswer } from './answer-field.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';
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

/** Questions one by one, those of a list together. */
function inLists(fields: readonly ShownField[]): (readonly ShownField[])[] {
  const lists = new Set(fields.flatMap(({ row }) => (row ? [row.list] : [])));
  return fields.flatMap((field) => {
    if (!field.row) return [[field]];
    const { list } = field.row;
    return lists.delete(list) ? [fields.filter(({ row }) => row?.list === list)] : [];
  });
}

function renderFields(
  host: DrskElement,
  { form, parts }: Filling,
  { fields, words }: { fields: readonly ShownField[]; words: SectionTexts },
): unknown {
  const { address } = parts;
  const renderAddress = address && ((field: TextField) => address.render(field));
  const view = { words, language: host.language, renderAddress };
  const list = fields[0]?.row?.list;
  if (list) return parts.rows?.render(list, fields, view);
  return fields.map((field) => {
    const question = renderAnswer(form, field, view);
    const { name } = field;
    const label = words.fields[name]?.label ?? name;
    return parts.renderFindable?.(host, { name, label }, question) ?? question;
  });
}
