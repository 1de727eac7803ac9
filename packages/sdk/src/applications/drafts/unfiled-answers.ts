import type { ApplicationAnswersPatch } from '@drsk/contract';
import type { DraftAnswers } from './answers.js';
import type { Values } from './contested-answers.js';
import type { AnswerLeftOut } from './open-draft.js';

/** What was typed, here or in another tab, and is not in the application that was filed. */
export function unfiledAnswers(
  changes: ApplicationAnswersPatch,
  rivals: Values,
  filed: DraftAnswers,
): AnswerLeftOut[] {
  const typed = Object.entries(changes).map(([name, value]) => ({ name, value: value ?? '' }));
  const others = Object.entries(rivals).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  return [...typed, ...others].filter(({ name, value }) => value !== (filed[name] ?? ''));
}
