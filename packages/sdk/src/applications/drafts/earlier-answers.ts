import type { ApplicationAnswersPatch } from '@drsk/contract';
import { isValidationError } from '../../drsk-error.js';
import type { AnswerLeftOut } from './open-draft.js';

type AnswerPatch = ApplicationAnswersPatch[string];

/** Answers to another version of the form: what the server has set aside, and what it has refused to take. */
export class EarlierAnswers {
  /** As they were sent. */
  readonly #refused = new Map<string, AnswerPatch>();
  /** Seen, and to be taken from the server too. */
  readonly #dropped = new Set<string>();

  /** What the server is still to forget. */
  get dropped(): ApplicationAnswersPatch {
    return Object.fromEntries([...this.#dropped].map((name) => [name, null]));
  }

  isRefused(name: string, value: AnswerPatch): boolean {
    return this.#refused.has(name) && this.#refused.get(name) === value;
  }

  list(
    setAside: Readonly<Record<string, string | boolean>> = {},
    changes: ApplicationAnswersPatch,
  ) {
    const refused = Object.entries(changes).filter((change) => this.isRefused(...change));
    const all = Object.entries({ ...setAside, ...Object.fromEntries(refused) });
    return all.flatMap(([name, value]): AnswerLeftOut[] =>
      value === null || this.#dropped.has(name) ? [] : [{ name, value }],
    );
  }

  /** One answer that another version of the form knew keeps the others from nothing; false where it is not that. */
  refuse(changes: ApplicationAnswersPatch, error: unknown): boolean {
    const names = refusedNames(error).filter((name) => name in changes);
    for (const name of names) this.#refused.set(name, changes[name] ?? null);
    return names.length > 0;
  }

  drop(name: string): void {
    this.#dropped.add(name);
  }

  /** Answered anew, or gone by now. */
  keep(names: Iterable<string> = [...this.#dropped]): void {
    for (const name of names) this.#dropped.delete(name);
  }
}

/** `/answers/powerKw` is about `powerKw`. */
function refusedNames(error: unknown): string[] {
  if (!isValidationError(error)) return [];
  return Object.keys(error.fields).map((pointer) => pointer.replace('/answers/', ''));
}
