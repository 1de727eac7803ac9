import type { CategoryReason } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { type RuleName, ruleText } from '../rules.js';
import { categoryMessages } from './category.messages.js';

/** What is wrong with an answer: a rule, a lack, or that it leads out of what can be filed here. */
export type AnswerCode = RuleName | 'required' | CategoryReason;

/** What to say of it; a lack is named by its field (`answerMessages`). */
export function answerSentence(code: Exclude<AnswerCode, 'required'>, locale: Locale): string {
  const { reasons, whatToDo } = categoryMessages[locale];
  return isReason(code) ? `${reasons[code]} ${whatToDo}` : ruleText(code, locale);
}

function isReason(code: string): code is CategoryReason {
  return Object.hasOwn(categoryMessages.ru.reasons, code);
}
