// Loaded by the first picture that is chosen.
import { contentOf, type FileContent } from './file-problem.js';
import { orientationOf } from './photo-orientation.js';

export interface Photo {
  file: File;
  content: FileContent | undefined;
  thumbnail: HTMLCanvasElement;
}

/** Pixels of the longer side: a page of A4 with more than 200 dots to an inch. */
const longest = 2600;
const quality = 0.85;
/** Pixels, for screens of twice the density. */
const thumbnailSize = 96;

/**
 * A photo as it is sent: upright, as large as one can read a document by, and without what cameras write into it
 * besides, such as the place. What is small and upright already stays as it is.
 *
 * @throws when the browser cannot read it
 */
export async function fitPhoto(file: File): Promise<Photo> {
  const content = await contentOf(file);
  const isUpright = content !== 'jpeg' || (await orientationOf(file)) === 1;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const isFitting = isUpright && scale === 1 && content !== 'heic';
    const fitting = isFitting || content === 'png' ? file : await redrawn(bitmap, scale, file);
    // Some are written so well already that they only grow.
    const isBetter = fitting.size < file.size || !isUpright || content === 'heic';
    const result = isBetter ? fitting : file;
    return { file: result, content: await contentOf(result), thumbnail: thumbnailOf(bitmap) };
  } finally {
    bitmap.close();
  }
}

async function redrawn(bitmap: ImageBitmap, scale: number, original: File): Promise<File> {
  const canvas = draw(bitmap, {
    width: Math.round(bitmap.width * scale),
    height: Math.round(bitmap.height * scale),
  });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  canvas.width = 0; // gives its memory back at once
  if (!blob) throw new TypeError('The picture cannot be written');
  const name = original.name.replace(/\.hei[cf]$/i, '.jpg');
  // The same photo is to give the same file, which goes on where it has stopped.
  return new File([blob], name, { type: blob.type, lastModified: original.lastModified });
}

/** The middle of the picture. A canvas, because sites forbid images from elsewhere, and this one is from nowhere. */
function thumbnailOf(bitmap: ImageBitmap): HTMLCanvasElement {
  const side = Math.min(bitmap.width, bitmap.height);
  const canvas = draw(
    bitmap,
    { width: thumbnailSize, height: thumbnailSize },
    { x: (bitmap.width - side) / 2, y: (bitmap.height - side) / 2, side },
  );
  canvas.className = 'file-thumbnail';
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

interface Size {
  width: number;
  height: number;
}

function draw(
  bitmap: ImageBitmap,
  { width, height }: Size,
  part?: { x: number; y: number; side: number },
): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('There is nothing to draw on');
  context.imageSmoothingQuality = 'high';
  const { x, y } = part ?? { x: 0, y: 0 };
  const [from, to] = [part?.side ?? bitmap.width, part?.side ?? bitmap.height];
  context.drawImage(bitmap, x, y, from, to, 0, 0, width, height);
  return canvas;
}
