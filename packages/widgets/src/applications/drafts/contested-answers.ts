import type { ApplicationAnswersPatch } from '@drsk/sdk';
import type { FieldValue, FormValues } from '../../shared/form-values.js';

/** An answer that was changed here and elsewhere, each in its own way. */
export interface ContestedAnswer {
  name: string;
  mine: FieldValue;
  theirs: FieldValue;
}

export type Side = 'mine' | 'theirs';

/** Answers that both sides have changed since `base`, with what the others say. */
export function contestedBy(
  changes: ApplicationAnswersPatch,
  base: FormValues,
  theirs: FormValues,
): Map<string, FieldValue> {
  const contested = new Map<string, FieldValue>();
  for (const [name, mine] of Object.entries(changes)) {
    const other = theirs[name] ?? '';
    if (other !== (base[name] ?? '') && other !== (mine ?? '')) contested.set(name, other);
  }
  return contested;
}
