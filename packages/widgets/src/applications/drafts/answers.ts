import type { ApplicationAnswers, ApplicationAnswersPatch } from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';

/** What the form holds, as answers: an emptied field is an answer taken away. */
export function toAnswers(values: FormValues): ApplicationAnswers {
  const answers: ApplicationAnswers = {};
  // The form offers nothing but the definition's names and choices, so each value is an answer.
  for (const [name, value] of Object.entries(values))
    if (value !== '') Reflect.set(answers, name, value);
  return answers;
}

/** What has to be sent for `held` to become `values`. */
export function changedAnswers(held: FormValues, values: FormValues): ApplicationAnswersPatch {
  const patch: ApplicationAnswersPatch = {};
  for (const [name, value] of Object.entries(values))
    if (value !== (held[name] ?? '')) patch[name] = value === '' ? null : value;
  return patch;
}

/** The answers after a patch, as a form holds them. */
export function patchedValues(
  answers: ApplicationAnswers,
  patch: ApplicationAnswersPatch,
): FormValues {
  const changes = Object.entries(patch).map(([name, value]) => [name, value ?? ''] as const);
  return { ...answers, ...Object.fromEntries(changes) };
}

/** Whether a form holds the same; an answer that is not there is an empty one. */
export function areSame(one: FormValues, other: FormValues): boolean {
  return Object.keys({ ...one, ...other }).every(
    (name) => (one[name] ?? '') === (other[name] ?? ''),
  );
}
