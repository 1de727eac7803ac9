import type { ApplicationAnswers, ApplicationAnswersPatch } from '@drsk/contract';

export type AnswerValue = string | boolean;

/** Answers as a form holds them: one that was emptied is `''`. */
export type DraftAnswers = Readonly<Record<string, AnswerValue>>;

/** What has to be sent for `held` to become `values`. */
export function changedAnswers(held: DraftAnswers, values: DraftAnswers): ApplicationAnswersPatch {
  const patch: ApplicationAnswersPatch = {};
  for (const [name, value] of Object.entries(values))
    if (value !== (held[name] ?? '')) patch[name] = value === '' ? null : value;
  return patch;
}

/** The answers after a patch. */
export function patchedAnswers(
  answers: ApplicationAnswers | DraftAnswers,
  patch: ApplicationAnswersPatch | ApplicationAnswers,
): DraftAnswers {
  const changes = Object.entries(patch).map(([name, value]) => [name, value ?? ''] as const);
  return { ...answers, ...Object.fromEntries(changes) };
}
