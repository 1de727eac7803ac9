import { maxFormAttachmentBytes } from '@drsk/domain';

/** Why a file is not taken; `upload.messages.ts` says it. */
export type FileProblem = 'empty' | 'size' | 'type' | 'photo';

/** How the files that are taken begin: PDF, JPEG, PNG. The name is anybody's guess. */
const signatures = ['%PDF-', '\u00FF\u00D8\u00FF', '\u0089PNG\r\n\u001A\n'];

/** What is wrong with a file, told before it is sent. */
export async function fileProblem(file: File): Promise<FileProblem | undefined> {
  if (file.size === 0) return 'empty';
  if (file.size > maxFormAttachmentBytes) return 'size';
  const start = await readStart(file);
  if (signatures.some((signature) => start.startsWith(signature))) return undefined;
  // What an iPhone keeps its photos in.
  return /^.{4}ftyp(hei[cx]|mif1|avif)/s.test(start) ? 'photo' : 'type';
}

/** One character for each byte. */
async function readStart(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  return String.fromCodePoint(...bytes);
}
