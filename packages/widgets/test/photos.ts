/** A JPEG of the size, its left half red and its right half blue. */
export async function jpeg({ width, height }: { width: number; height: number }): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#d01020';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#1020d0';
  context.fillRect(width / 2, 0, width / 2, height);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob!), 'image/jpeg', 0.95);
  });
}

/** The same as a camera writes it that was held otherwise (EXIF, tag 274). */
export async function turned(picture: Blob, orientation: number, isLittle = false): Promise<Blob> {
  const segment = new DataView(new ArrayBuffer(36));
  segment.setUint16(0, 0xffe1);
  segment.setUint16(2, 34);
  segment.setUint32(4, 0x45786966); // Exif
  segment.setUint16(10, isLittle ? 0x4949 : 0x4d4d);
  segment.setUint16(12, 42, isLittle);
  segment.setUint32(14, 8, isLittle);
  segment.setUint16(18, 1, isLittle); // one entry
  segment.setUint16(20, 0x0112, isLittle);
  segment.setUint16(22, 3, isLittle);
  segment.setUint32(24, 1, isLittle);
  segment.setUint16(28, orientation, isLittle);
  // In one piece, as a file is: Firefox makes no bitmap of a Blob that is put together of others.
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const whole = new Uint8Array([
    ...bytes.subarray(0, 2),
    ...new Uint8Array(segment.buffer),
    ...bytes.subarray(2),
  ]);
  return new Blob([whole], { type: 'image/jpeg' });
}

/** `red` or `blue`: what a point of the picture is like. */
export async function colourAt(picture: Blob, point: { x: number; y: number }): Promise<string> {
  const bitmap = await createImageBitmap(picture);
  const canvas = Object.assign(document.createElement('canvas'), {
    width: bitmap.width,
    height: bitmap.height,
  });
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = context.getImageData(point.x, point.y, 1, 1).data;
  return red > blue ? 'red' : 'blue';
}
