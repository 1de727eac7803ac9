import type { ControlAnswer, ControlClient } from '../../../client/control-call.js';
import type { Changes } from '../frame/changes.js';
import type { Language } from './language.js';

export type Settings = ControlAnswer<'readSettings'>;

/** What is asked before something is gone. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
}

/** What the frame does for the views in it. */
export interface Page {
  readonly language: Language;
  readonly control: ControlClient;
  readonly changes: Changes;
  /** What of the view is looked at, as in `#/outbox/msg-1`; empty where nothing is. */
  readonly id: string;
  /** Does what a button says, and tells what went wrong or what has been done. */
  readonly run: (work: () => Promise<unknown>, done?: string) => Promise<void>;
  readonly ask: (question: Question) => Promise<boolean>;
}
