import type { Actor, ApplicationStatus } from '@drsk/contract';
import { plainText } from '../applications/list/plain-text.js';
import type { OperatorSubject } from './operator.js';

/** Which applications are asked for; those that fit all of it. */
export interface CaseQuery {
  /** Part of a number, of a name, of an address or of what is connected. */
  readonly text?: string;
  readonly turn?: Actor;
  readonly status?: ApplicationStatus;
  readonly limit?: number;
}

interface Matcher {
  /** Whether it leaves anything out at all. */
  readonly isNarrow: boolean;
  readonly fits: (subject: OperatorSubject) => boolean;
}

export function matcherOf({ text = '', turn, status }: CaseQuery): Matcher {
  const words = plainText(text).split(' ').filter(Boolean);
  return {
    isNarrow: words.length > 0 || turn !== undefined || status !== undefined,
    fits: (subject) =>
      (turn === undefined || subject.nextActor === turn) &&
      (status === undefined || subject.status === status) &&
      words.every((word) => wordsOf(subject).includes(word)),
  };
}

function wordsOf({ number, title, location, applicantName }: OperatorSubject): string {
  return plainText([number, title, location, applicantName].join(' '));
}
