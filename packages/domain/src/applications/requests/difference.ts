import type { AnswerChange, ApplicationAnswers } from '@drsk/contract';
import type { Locale } from '../../messages.js';
import type { AnswerName, FormSubject } from '../form-field.js';
import { formMessages } from '../form-texts.js';
import { shownFields } from '../form.js';
import { correctionMessages } from './corrections.messages.js';

/** What other answers change, in the order of the form; questions that are asked no more come last. */
export function differenceOf(
  subject: FormSubject,
  after: ApplicationAnswers,
): (AnswerChange & { name: AnswerName })[] {
  const before = subject.answers;
  const asked = [after, before].flatMap((answers) => shownFields({ ...subject, answers }));
  const names = new Set(asked.map(({ name }) => name));
  return [...names]
    .map((name) => ({ name, before: valueOf(before[name]), after: valueOf(after[name]) }))
    .filter((change) => change.before !== change.after);
}

/** An answer of blanks is none; a box that nobody ticked is not ticked. */
function valueOf(answer: string | boolean | undefined): string | true | null {
  if (typeof answer === 'boolean') return answer || null;
  return answer?.trim() || null;
}

/** A change as it is read: what was asked, what was answered then and now. */
export interface ChangeText {
  label: string;
  before: string;
  after: string;
}

export function changeText({ name, before, after }: AnswerChange, locale: Locale): ChangeText {
  const { fields } = formMessages[locale];
  const label = isAnswerName(name, fields) ? fields[name].label : name;
  const isBox = typeof (before ?? after) === 'boolean';
  const text = (value: AnswerChange['before']): string =>
    isBox ? boxText(value, locale) : answerText(name, value, locale);
  return { label, before: text(before), after: text(after) };
}

function boxText(value: AnswerChange['before'], locale: Locale): string {
  const { yes, no } = correctionMessages[locale];
  return value === true ? yes : no;
}

function answerText(name: string, value: AnswerChange['before'], locale: Locale): string {
  if (typeof value !== 'string') return correctionMessages[locale].noAnswer;
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> =
    formMessages[locale].choices;
  return choices[name]?.[value] ?? value;
}

function isAnswerName(name: string, fields: object): name is AnswerName {
  return Object.hasOwn(fields, name);
}
