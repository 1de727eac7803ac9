/** So many bytes hold all that a camera writes before the picture. */
const head = 256 * 1024;

const markers = { start: 0xffd8, exif: 0xffe1, picture: 0xffda };
const orientationTag = 0x0112;

/** How a JPEG wants to be turned (EXIF 2.3, tag 274): 1 stands upright, which is also what nothing means. */
export async function orientationOf(file: Blob): Promise<number> {
  const view = new DataView(await file.slice(0, head).arrayBuffer());
  try {
    const segment = exifSegment(view);
    return segment === undefined ? 1 : orientationIn(view, segment);
  } catch {
    // Cut short, or written by somebody who counts otherwise.
    return 1;
  }
}

/** Where the part of the file begins that is like a TIFF. */
function exifSegment(view: DataView): number | undefined {
  if (view.getUint16(0) !== markers.start) return undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === markers.picture) return undefined;
    const isExif = view.getUint32(at + 4) === 0x45786966; // `Exif`
    if (marker === markers.exif && isExif) return at + 10;
  }
}

function orientationIn(view: DataView, tiff: number): number {
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  const entries = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, isLittle) === orientationTag) return view.getUint16(at + 8, isLittle);
  }
  return 1;
}
