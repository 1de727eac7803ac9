import { attachmentMessages, maxFormAttachmentBytes, toMegabytes } from '@drsk/domain';
import { isConnectionError } from '@drsk/sdk';
import { errorFacts } from '../../shared/error-facts.js';
import { failureText } from '../../shared/failure.js';
import type { Language } from '../../shared/language.js';
import { toFieldErrors } from '../../shared/problem-fields.js';
import type { Upload } from './upload-controller.js';
import { messages } from './upload.messages.js';

/** What to tell of a file that was not taken, or did not arrive. */
export function uploadError(
  { problem, failure }: Pick<Upload, 'problem' | 'failure'>,
  language: Language,
): string | undefined {
  if (problem === 'photo') return messages[language].photo;
  const { files } = attachmentMessages[language];
  if (problem === 'size') return files.size(toMegabytes(maxFormAttachmentBytes));
  if (problem) return files[problem];
  if (failure === undefined) return undefined;
  if (isConnectionError(failure)) return messages[language].interrupted;
  return toFieldErrors(failure, ['file'])?.['file'] ?? failureText(errorFacts(failure), language);
}
