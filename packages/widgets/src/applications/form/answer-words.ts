import { sectionNames } from '@drsk/domain';
import type { AnswerLeftOut } from '@drsk/sdk';
import type { Language } from '../../shared/language.js';
import { choicesOf } from './answer-field.js';
import { messages } from './contested-view.messages.js';
import type { Filling } from './filling.js';

/** What the form calls the question; nothing where it does not know it. */
export function labelOf({ parts }: Filling, name: string): string | undefined {
  const texts = sectionNames.map((section) => parts.wordsOf(section)?.fields[name]?.label);
  return texts.find((label) => label !== undefined);
}

/** The answer as the form writes it. */
export function valueText(
  { outline, parts }: Filling,
  { name, value }: AnswerLeftOut,
  language: Language,
): string {
  const text = messages[language];
  if (value === '') return text.empty;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  for (const step of outline) {
    const words = parts.wordsOf(step.name);
    const field = step.fields.find((other) => other.name === name);
    if (words && field)
      return choicesOf(field, words).find((choice) => choice.value === value)?.label ?? value;
  }
  return value;
}
