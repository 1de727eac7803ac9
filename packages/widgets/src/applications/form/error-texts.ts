import { type AnswerCode, answerMessages, type ShownField } from '@drsk/domain';
import type { FieldErrors } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import type { FormStep } from './outline.js';
import type { StepParts } from './step-parts.js';

/** What keeps a step from being finished, in words, as far as they are here. */
export function errorTexts(step: FormStep, parts: StepParts, language: Language): FieldErrors {
  const texts = Object.entries(step.problems).map(
    ([name, code]) => [name, textOf(name, code)] as const,
  );
  return Object.fromEntries(texts.filter(isSaid));

  function textOf(name: string, code: AnswerCode): string | undefined {
    if (step.name === 'attachments') return parts.attachments?.missing(name);
    if (code !== 'required') return parts.sentences?.ruleText(code, language);
    const field = step.fields.find((other) => other.name === name);
    const label = parts.wordsOf(step.name)?.fields[name]?.label;
    return field && label && missing(field, label, language);
  }
}

/** The sentence names its field: in the summary above the form it stands alone. */
function missing({ kind }: ShownField, label: string, language: Language): string {
  const { requiredChoice, requiredField } = answerMessages[language];
  return kind === 'choice' ? requiredChoice(label) : requiredField(label);
}

function isSaid(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}
