import type { AttachmentLimits } from '@drsk/sdk';
import { contentOf, fileProblem } from './file-problem.js';
import type { FileUpload } from './file-upload.js';

/** Looks into a file, and makes a photo fit to be sent; says what is wrong where it is not taken. */
export async function prepareFile(
  upload: FileUpload,
  limits: Pick<AttachmentLimits, 'maxBytes'>,
): Promise<void> {
  try {
    const content = await contentOf(upload.file);
    const photo = content && content !== 'pdf' ? await photoOf(upload.file) : undefined;
    if (photo) {
      if (photo.file !== upload.file) upload.originalSize = upload.file.size;
      upload.file = photo.file;
      upload.thumbnail = photo.thumbnail;
    }
    // Where the browser reads HEIC, it has become a JPEG.
    const problem = fileProblem(upload.file, photo?.content ?? content, limits);
    if (problem) Object.assign(upload, { state: 'refused', problem });
    else upload.state = 'waiting';
  } catch (failure) {
    // A folder, or a file that was moved away meanwhile.
    Object.assign(upload, { state: 'failed', failure });
  }
}

/** Nothing, when the browser cannot read the picture, or what reads it cannot be loaded: the file goes as it is. */
async function photoOf(file: File) {
  try {
    const { fitPhoto } = await import('./photo.js');
    return await fitPhoto(file);
  } catch {
    return undefined;
  }
}
