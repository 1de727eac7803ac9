import { describe, expect, it } from 'vitest';
import { fittingName, isPromising, type MediaType, mediaTypeOf } from './media-type.js';

const contents: [bytes: number[], expected: string | undefined, reason: string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'application/pdf', '%PDF-1'],
  [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg', 'JFIF'],
  [[0xff, 0xd8, 0xff, 0xe1], 'image/jpeg', 'Exif, from a phone'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png', 'PNG'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0a], undefined, 'a PNG that passed through a text transfer'],
  [[0x25, 0x50, 0x44], undefined, 'cut off'],
  [[0x4d, 0x5a], undefined, 'a program'],
  [[0x50, 0x4b, 0x03, 0x04], undefined, 'a ZIP, as DOCX is'],
  [[], undefined, 'nothing'],
];

describe('what a file is', () => {
  it.each(contents)('%j is %s: %s', (bytes, expected) => {
    expect(mediaTypeOf(new Uint8Array(bytes))).toBe(expected);
  });

  it.each([
    ['выписка.pdf', true, 'as it should be'],
    ['СКАН.JPEG', true, 'case does not matter'],
    ['выписка.docx', false, 'another type'],
    ['pdf', false, 'no extension'],
  ])('%s promises a type that is taken: %s (%s)', (name, expected) => {
    expect(isPromising(name)).toBe(expected);
  });

  it.each<[string, MediaType, string, string]>([
    ['выписка.PDF', 'application/pdf', 'выписка.PDF', 'fits'],
    ['скан.jpeg', 'image/jpeg', 'скан.jpeg', 'the other extension of the type'],
    ['скан.pdf', 'image/png', 'скан.pdf.png', 'the content decides'],
    ['скан', 'image/png', 'скан.png', 'no extension'],
  ])('%s of %s is kept as %s: %s', (name, mediaType, expected) => {
    expect(fittingName(name, mediaType)).toBe(expected);
  });
});
