import type { ApplicationAnswersPatch } from '@drsk/contract';
import type { AnswerValue, DraftAnswers } from './answers.js';
import type { Values } from './contested-answers.js';

/** What was typed and has not reached the server yet. */
export interface JournalEntry {
  changes: ApplicationAnswersPatch;
  /** What the server held of the changed answers when they were typed. */
  base: DraftAnswers;
  /** Of these, what was sent without an answer: the server may hold it. */
  sent: Values;
  /** What other tabs have left that says something else. */
  rivals: Values;
  /** Of the draft's creation: repeated with it, there is one draft and not two. */
  creationKey?: string | undefined;
}

interface Unsaved extends Omit<JournalEntry, 'base'> {
  baseOf: (name: string) => AnswerValue;
}

/** What has to outlive the page of a draft with these changes. */
export function entryOf({ baseOf, sent, ...unsaved }: Unsaved): JournalEntry {
  const names = Object.keys(unsaved.changes);
  return {
    ...unsaved,
    base: Object.fromEntries(names.map((name) => [name, baseOf(name)])),
    sent: Object.fromEntries(names.map((name) => [name, sent[name] ?? []])),
  };
}
