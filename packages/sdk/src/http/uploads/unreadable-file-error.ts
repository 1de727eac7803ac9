import { DrskError, isDrskError } from '../../drsk-error.js';

/** The file cannot be read any more: it was changed, moved or deleted while it was sent. */
export class UnreadableFileError extends DrskError {
  override readonly name = 'UnreadableFileError';
}

/** An abort stays what it is; whatever else is none of ours comes from reading the file. */
export function toSdkError(cause: unknown): unknown {
  if (isDrskError(cause)) return cause;
  return isUnreadable(cause)
    ? new UnreadableFileError('POST /uploads', 'The file cannot be read')
    : cause;
}

function isUnreadable(cause: unknown): boolean {
  return (
    cause instanceof DOMException &&
    ['NotReadableError', 'NotFoundError', 'SecurityError'].includes(cause.name)
  );
}
