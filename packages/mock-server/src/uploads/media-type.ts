import { attachmentTypes } from '@drsk/domain';

export type MediaType = keyof typeof attachmentTypes;

/** How files of a type begin. */
const signatures: readonly { mediaType: MediaType; bytes: readonly number[] }[] = [
  { mediaType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/** So many bytes tell what a file is. */
export const longestSignature = Math.max(...signatures.map(({ bytes }) => bytes.length));

/** What a file is by its first bytes: names and declared types are anybody's guess. */
export function mediaTypeOf(content: Uint8Array): MediaType | undefined {
  return signatures.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte))
    ?.mediaType;
}

/** Whether a name promises one of the types that are taken. */
export function isPromising(fileName: string): boolean {
  return endsWithOne(fileName, Object.values(attachmentTypes).flat());
}

/** The name, with an ending that fits the content: programs open a file by it. */
export function fittingName(fileName: string, mediaType: MediaType): string {
  const fitting = attachmentTypes[mediaType];
  return endsWithOne(fileName, fitting) ? fileName : `${fileName}${fitting[0]}`;
}

function endsWithOne(fileName: string, endings: readonly string[]): boolean {
  return endings.some((ending) => fileName.toLowerCase().endsWith(ending));
}
