import type { ApplicationAnswersPatch } from '@drsk/contract';
import type { AnswerValue, DraftAnswers } from './answers.js';
import type { ContestedAnswer, Side } from './open-draft.js';

/** Values by the names of their answers. */
export type Values = Readonly<Record<string, readonly AnswerValue[]>>;

/** What the server held when somebody began to change an answer, and what it holds by now. */
export interface Moved {
  base: DraftAnswers;
  theirs: DraftAnswers;
  /** Sent without an answer: to find that there is no news. */
  sent: Values;
}

/** Answers that were given here and elsewhere, each in its own way: they wait for a choice. */
export class ContestedAnswers {
  /** Those that the server holds in another way, with what it held before. */
  readonly #bases = new Map<string, AnswerValue>();
  /** What other tabs have left that says something else. */
  readonly #rivals = new Map<string, AnswerValue[]>();

  get rivals(): Values {
    return Object.fromEntries(this.#rivals);
  }

  /** What the server held before others changed it. */
  baseOf(name: string): AnswerValue | undefined {
    return this.#bases.get(name);
  }

  /** The server has news of answers that are changed here too. */
  contest(changes: ApplicationAnswersPatch, { base, theirs, sent }: Moved): void {
    for (const [name, mine] of Object.entries(changes)) {
      const before = this.#bases.get(name) ?? base[name] ?? '';
      const other = theirs[name] ?? '';
      const isOwn = other === (mine ?? '') || sent[name]?.includes(other);
      if (other !== before && !isOwn) this.#bases.set(name, before);
    }
  }

  addRivals(rivals: Values): void {
    for (const [name, values] of Object.entries(rivals))
      this.#rivals.set(name, [...new Set([...(this.#rivals.get(name) ?? []), ...values])]);
  }

  list(mine: DraftAnswers, held: DraftAnswers): ContestedAnswer[] {
    return [...new Set([...this.#bases.keys(), ...this.#rivals.keys()])].flatMap((name) => {
      const [theirs] = this.#others(name, held).filter((other) => other !== (mine[name] ?? ''));
      return theirs === undefined ? [] : [{ name, mine: mine[name] ?? '', theirs }];
    });
  }

  /** Ends the first contest of an answer; where others are left, they come next. */
  settle({ name, theirs }: ContestedAnswer, held: DraftAnswers): void {
    if (this.#bases.has(name) && theirs === (held[name] ?? '')) this.#bases.delete(name);
    else this.#keepRivals(name, (rival) => rival !== theirs);
  }

  /** What says the same by now is no contest any more, whatever is typed next. */
  agree(mine: DraftAnswers, held: DraftAnswers): void {
    for (const name of this.#bases.keys())
      if ((held[name] ?? '') === (mine[name] ?? '')) this.#bases.delete(name);
    for (const name of this.#rivals.keys())
      this.#keepRivals(name, (rival) => rival !== (mine[name] ?? ''));
  }

  clear(): void {
    this.#bases.clear();
  }

  #others(name: string, held: DraftAnswers): AnswerValue[] {
    const server = this.#bases.has(name) ? [held[name] ?? ''] : [];
    return [...server, ...(this.#rivals.get(name) ?? [])];
  }

  #keepRivals(name: string, isKept: (rival: AnswerValue) => boolean): void {
    const rivals = (this.#rivals.get(name) ?? []).filter(isKept);
    if (rivals.length > 0) this.#rivals.set(name, rivals);
    else this.#rivals.delete(name);
  }
}

/** The answer that the reader has chosen. */
export function chosen({ mine, theirs }: ContestedAnswer, side: Side): AnswerValue {
  return side === 'mine' ? mine : theirs;
}
