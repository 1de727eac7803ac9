import type { UploadState, UploadTask } from '@drsk/sdk';
import type { FileProblem } from './file-problem.js';

/** `removed` was here, and can come back as long as the page is open. */
export type FileState = 'preparing' | 'waiting' | UploadState | 'failed' | 'refused' | 'removed';

/** A file from this page on its way; it leaves the list when the server has it. */
export interface FileUpload<Kind extends string = string> {
  /** In which field it was chosen. */
  readonly kind: Kind;
  /** As it is sent: a photo becomes smaller, and upright. */
  file: File;
  /** Ends it here; what has arrived stays, and the same file goes on from there. */
  readonly stop: AbortController;
  state: FileState;
  /** From 0 to 1. */
  progress: number;
  thumbnail?: HTMLCanvasElement | undefined;
  /** Bytes of a photo before it was made smaller. */
  originalSize?: number;
  problem?: FileProblem;
  failure?: unknown;
  task?: UploadTask<unknown>;
}

export function newUpload<Kind extends string>(kind: Kind, file: File): FileUpload<Kind> {
  return { kind, file, stop: new AbortController(), state: 'preparing', progress: 0 };
}

const over: readonly FileState[] = ['failed', 'refused', 'removed'];
const sending: readonly FileState[] = ['hashing', 'uploading', 'offline', 'attaching'];

/** Nothing happens to it any more by itself. */
export function isOver({ state }: FileUpload): boolean {
  return over.includes(state);
}

/** Bytes of it may be under way. */
export function isSending({ state }: FileUpload): boolean {
  return sending.includes(state);
}
