import type { ApplicationAnswersPatch } from '@drsk/contract';
import type { AnswerValue } from './answers.js';
import type { Values } from './contested-answers.js';

/** Sent and not answered: the server may hold any of it, and that is no news from somebody else. */
export class SentAnswers {
  #values = new Map<string, AnswerValue[]>();

  get values(): Values {
    return Object.fromEntries(this.#values);
  }

  add(values: Values): void {
    for (const [name, more] of Object.entries(values))
      this.#values.set(name, [...new Set([...(this.#values.get(name) ?? []), ...more])]);
  }

  send(changes: ApplicationAnswersPatch): void {
    this.add(
      Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, [value ?? '']])),
    );
  }

  clear(): void {
    this.#values.clear();
  }
}
