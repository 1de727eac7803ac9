import type { FindingTexts } from './messages/findings.js';

export type FindingCode = keyof FindingTexts;

/** What is said of a finding. */
export interface Said {
  /** What is not in order. */
  readonly title: (about: string, instead: string) => string;
  /** What to do about it. */
  readonly remedy: (about: string, instead: string) => string;
}

/** One thing that is not in order on this page. */
export interface Finding {
  readonly code: FindingCode;
  /** An error keeps a widget from working, a warning will one day, a note is good to know. */
  readonly weight: 'error' | 'warning' | 'note';
  /** What the sentence is about: a tag, an address, a number. */
  readonly about?: string;
  /** What to use instead, where that can be told. */
  readonly instead?: string;
  /** A line to paste. */
  readonly line?: string;
  readonly element?: Element;
}

/** What the doctor looks at. */
export interface Patient {
  readonly document: Document;
  /** Where the page is. */
  readonly url: URL;
  /** Address of the loader, and the tag that it came with, if there is one. */
  readonly base: string;
  readonly script: HTMLScriptElement | null;
  /** Tags that there are widgets for. */
  readonly tags: readonly string[];
  /** Whether the service answers, or a sandbox in the page. */
  readonly mode?: string | undefined;
  /** Whether the page shows what testers need. */
  readonly isTried?: boolean;
  /** Address of the API, absolute. */
  readonly api: string;
  readonly fetch: typeof fetch;
  readonly now: () => number;
}

export type Check = (patient: Patient) => Finding[] | Promise<Finding[]>;
