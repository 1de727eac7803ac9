import { attachmentMessages, toMegabytes } from '@drsk/domain';
import { type AttachmentLimits, isConnectionError } from '@drsk/sdk';
import { errorFacts } from '../error-facts.js';
import { failureText } from '../failure.js';
import type { Language } from '../language.js';
import { toFieldErrors } from '../problem-fields.js';
import type { FileProblem } from './file-problem.js';
import type { FileUpload } from './file-upload.js';
import { messages } from './upload.messages.js';

export interface ErrorView {
  language: Language;
  limits: Pick<AttachmentLimits, 'maxBytes'>;
}

/** What to tell of a file that was not taken, or did not arrive. */
export function uploadError(
  { problem, failure }: Pick<FileUpload, 'problem' | 'failure'>,
  view: ErrorView,
): string | undefined {
  if (problem) return problemText(problem, view);
  return failure === undefined ? undefined : failureOf(failure, view.language);
}

function problemText(problem: FileProblem, { language, limits }: ErrorView): string {
  const { files } = attachmentMessages[language];
  const texts = {
    empty: files.empty,
    type: files.type,
    disguised: messages[language].disguised,
    photo: messages[language].photo,
    size: files.size(toMegabytes(limits.maxBytes)),
  };
  return texts[problem];
}

function failureOf(failure: unknown, language: Language): string {
  const text = messages[language];
  if (isConnectionError(failure)) return text.interrupted;
  const facts = errorFacts(failure);
  if (unreadable.includes(facts.name)) return text.unreadable;
  return toldOf(failure) ?? failureText(facts, language);
}

/** Whether it is the file itself that was refused, or could not be read. */
export function isOfFile(failure: unknown): boolean {
  return unreadable.includes(errorFacts(failure).name) || toldOf(failure) !== undefined;
}

function toldOf(failure: unknown): string | undefined {
  const told = toFieldErrors(failure, ['file', 'uploadId']);
  return told?.['file'] ?? told?.['uploadId'];
}

/** What the SDK says, and what a browser does when a file goes away before. */
const unreadable = ['UnreadableFileError', 'NotReadableError', 'NotFoundError'];
