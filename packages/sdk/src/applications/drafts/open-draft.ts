// For programs whose settings do not name it.
/// <reference lib="esnext.disposable" preserve="true" />
import type {
  Application,
  ApplicationAnswers,
  ApplicationAnswersPatch,
  Attachment,
} from '@drsk/contract';
import type { RequestOptions } from '../../http/request-options.js';
import type { AnswerValue, DraftAnswers } from './answers.js';
import type { DraftSurroundings } from './draft-surroundings.js';

export interface DraftsOptions extends DraftSurroundings {
  /** Whose drafts; what is kept in the browser is kept for each account apart. */
  accountId: string;
  /** Milliseconds from the last change until it is sent, 1000 by default. */
  typingPause?: number | undefined;
  /** Milliseconds after which it is sent though somebody still types, 10 000 by default. */
  longestPause?: number | undefined;
}

/** The drafts of one account, as far as this browser takes part in them. */
export interface Drafts {
  /** Whether an application is kept here that never reached the server. */
  readonly hasUnsent: boolean;
  /** Takes up a draft with what this browser still keeps of it, or begins a new one. */
  open(application?: Application, options?: OpenDraftOptions): OpenDraft;
  /** Goes on with what was begun last and never reached the server; a new one where nothing is kept. */
  openUnsent(options?: OpenDraftOptions): OpenDraft;
  /** Nothing of the account stays here. Signing out does the same with what the browser's own storage keeps. */
  clear(): void;
}

export interface OpenDraftOptions {
  /** Anything of it is another by now. */
  onChange?: ((draft: OpenDraft) => unknown) | undefined;
  /** Everything is on the server. */
  onSaved?: ((application: Application, savedAt: Date) => unknown) | undefined;
  /** The first of several failures in a row. */
  onFailure?: ((error: unknown) => unknown) | undefined;
}

/**
 * `new` is nowhere yet, `saved` on the server; `unsaved`, `saving`, `offline` and `failed` are kept in the browser until
 * they are there; `contested` waits for a choice; `filed` was submitted, here or elsewhere.
 */
export type DraftStatus =
  | 'new'
  | 'unsaved'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'failed'
  | 'contested'
  | 'filed';

export type Side = 'mine' | 'theirs';

/** An answer that was given here and elsewhere, each in its own way. */
export interface ContestedAnswer {
  name: string;
  mine: AnswerValue;
  theirs: AnswerValue;
}

/** An answer that is typed and not filed. */
export interface AnswerLeftOut {
  name: string;
  value: AnswerValue;
}

/** A draft that is being written: it saves itself. */
export interface OpenDraft extends AsyncDisposable {
  /** What the server holds; nothing before its first answer. */
  readonly application: Application | undefined;
  /** The same with all changes on top. */
  readonly answers: DraftAnswers;
  readonly status: DraftStatus;
  readonly savedAt: Date | undefined;
  /** Why the last save failed. */
  readonly failure: unknown;
  /** Whether what is not saved would outlive the page; false where the browser keeps nothing, or is full. */
  readonly isKept: boolean;
  /** Neither side is sent or dropped before `settle`. */
  readonly contested: readonly ContestedAnswer[];
  /** Answers to another version of the form, which asks for them no more or in another way; kept until `dropEarlier`. */
  readonly earlier: readonly AnswerLeftOut[];
  /** Of a filed application: what was typed here and is not in it. */
  readonly unfiled: readonly AnswerLeftOut[];
  /** Takes what was typed; `null` and `''` take an answer away. It is in the browser at once, on the server soon. */
  patch(changes: ApplicationAnswersPatch | ApplicationAnswers): void;
  /** The reader has chosen between two answers. */
  settle(name: string, side: Side): void;
  /** The reader has seen the earlier answers, and needs them no more. */
  dropEarlier(): void;
  /** A file has come or gone. */
  setAttachments(attachments: Attachment[]): void;
  /** Saves soon, if there is something to save; a failure is in `failure`. */
  save(): void;
  /** The draft with everything on the server, but for what is contested. */
  flush(): Promise<Application>;
  /**
   * Files it, once, however often it is called and whatever gets lost: nothing of the draft is on its way any more. What
   * has been filed meanwhile, on another device too, is given back as it is.
   *
   * @throws {ContestedDraftError} while a choice is open
   * @throws {ConflictError} with `precondition_failed` when others have changed it: `answers` has all of it now
   * @throws {ValidationError} whose `fields` name the answers that break a rule
   */
  submit(options?: RequestOptions): Promise<Application>;
  /** Sends what is left, and tells no more; what cannot be sent stays in the browser. May be called twice. */
  close(): Promise<void>;
  /** The same without sending: it was thrown away. */
  discard(): void;
}
