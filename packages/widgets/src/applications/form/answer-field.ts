import type { FieldKind, SectionTexts, ShownField } from '@drsk/domain';
import type { TemplateResult } from 'lit';
import { renderCheckboxField } from '../../shared/checkbox-field.js';
import type { Field, FieldForm } from '../../shared/field.js';
import type { Language } from '../../shared/language.js';
import { type Choice, renderRadioField } from '../../shared/radio-field.js';
import { renderSelectField } from '../../shared/select-field.js';
import { renderTextField, type TextField } from '../../shared/text-field.js';
import { renderTextareaField } from '../../shared/textarea-field.js';
import { messages } from './application-form.messages.js';

/** The longest answer that a draft keeps. */
const maxLength = 2000;

/** How text of each kind is typed. */
const typing: Partial<Record<FieldKind, Partial<TextField>>> = {
  digits: { inputMode: 'numeric' },
  number: { inputMode: 'decimal' },
  date: { inputMode: 'numeric', format: withDots },
  month: { inputMode: 'numeric', format: withDots },
  email: { type: 'email', inputMode: 'email' },
  phone: { type: 'tel', inputMode: 'tel' },
};

/** How many lines the longer answers take. */
const rows: Partial<Record<FieldKind, number>> = { address: 2, note: 4 };

export interface AnswerView {
  /** Of the section. */
  words: SectionTexts;
  language: Language;
  /** Draws questions of a kind; as plain text without it. */
  drawn?: Partial<Record<FieldKind, (field: TextField) => TemplateResult>>;
  /** What stands above the question already, and need not stand before its words: «Этап 2: мощность». */
  titled?: string;
}

/** What is asked, whatever form asks it. */
export type Question = Omit<ShownField, 'name' | 'clause'> & { name: string };

/** A question of the definition as the control that fits it. */
export function renderAnswer(
  form: FieldForm,
  question: Question,
  view: AnswerView,
): TemplateResult {
  const { kind } = question;
  const field = toField(question, view);
  if (kind === 'choice') return renderChoice(form, question, view);
  if (kind === 'yesno') return renderCheckboxField(form, field);
  const { autocomplete, format } = question;
  const text = {
    ...field,
    maxLength,
    ...(autocomplete && { autocomplete }),
    ...(format && { format }),
    ...typing[kind],
  };
  const draw = view.drawn?.[kind];
  if (draw) return draw(text);
  if (rows[kind]) return renderTextareaField(form, { ...field, rows: rows[kind], maxLength });
  return renderTextField(form, text);
}

/** The words of a choice. */
export function choicesOf(
  { name, choices = [] }: Pick<Question, 'name' | 'choices'>,
  words: SectionTexts,
): Choice[] {
  const texts = words.choices?.[name];
  return choices.map((value) => ({ value, label: texts?.[value] ?? value }));
}

/** A few that one has to choose from are seen at once; what may stay open can be unchosen in a list. */
function renderChoice(form: FieldForm, question: Question, view: AnswerView): TemplateResult {
  const choices = choicesOf(question, view.words);
  const field = { ...toField(question, view), choices };
  return question.isRequired && choices.length <= 4
    ? renderRadioField(form, field)
    : renderSelectField(form, { ...field, placeholder: messages[view.language].notChosen });
}

function toField({ name, isRequired }: Question, { titled, words }: AnswerView): Field {
  const { label, hint } = words.fields[name] ?? { label: name };
  return { name, label: withoutTitle(label, titled), hint: hint || undefined, isRequired };
}

function withoutTitle(label: string, title: string | undefined): string {
  const start = `${title}: `;
  if (title === undefined || !label.startsWith(start)) return label;
  return label.charAt(start.length).toUpperCase() + label.slice(start.length + 1);
}

/** `05032019`, `05-03-2019` and `05 03 2019` are dates too: a phone's digits have no dot among them. */
function withDots(value: string): string {
  const typed = value.trim();
  return typed
    .replace(/^(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{4})$/, '$1.$2.$3')
    .replace(/^(\d{2})[ ./-]?(\d{4})$/, '$1.$2');
}
