import type { AttachmentLimits } from '@drsk/sdk';

/** Why a file is not taken; `upload-error.ts` says it. */
export type FileProblem = 'empty' | 'size' | 'type' | 'disguised' | 'photo';

export type FileContent = 'pdf' | 'jpeg' | 'png' | 'heic';

/** How files begin. The name is anybody's guess. */
const signatures: readonly [FileContent, RegExp][] = [
  ['pdf', /^%PDF-/],
  ['jpeg', /^\u00FF\u00D8\u00FF/],
  ['png', /^\u0089PNG/],
  // What an iPhone keeps its photos in.
  ['heic', /^.{4}ftyp(hei[cx]|mif1|avif)/s],
];

/** Names of what is taken. */
const promising = /\.(pdf|jpe?g|png)$/i;

/** What a file is by its first bytes. */
export async function contentOf(file: Blob): Promise<FileContent | undefined> {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const start = String.fromCodePoint(...bytes);
  return signatures.find(([, signature]) => signature.test(start))?.[0];
}

/** What is wrong with a file, told before it is sent. */
export function fileProblem(
  { name, size }: File,
  content: FileContent | undefined,
  { maxBytes }: Pick<AttachmentLimits, 'maxBytes'>,
): FileProblem | undefined {
  if (size === 0) return 'empty';
  if (!content) return promising.test(name) ? 'disguised' : 'type';
  if (content === 'heic') return 'photo';
  return size > maxBytes ? 'size' : undefined;
}
