import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import { fonts } from '../../generated/fonts.js';
import { toPrintable } from './printable.js';
import { wrapText } from './wrap-text.js';

/** One cut of the font, and what texts measure in it. */
export class Typeface {
  readonly font: PDFFont;
  readonly #known: ReadonlySet<number>;
  readonly #widths = new Map<string, number>();

  constructor(font: PDFFont) {
    this.font = font;
    this.#known = new Set(font.getCharacterSet());
  }

  printable(text: string): string {
    return toPrintable(text, this.#known);
  }

  /** The font has no kerning and no ligatures: a text is as wide as the sum of its characters. */
  width(text: string, size: number): number {
    let width = 0;
    for (const character of text) width += this.#widthOf(character);
    return width * size;
  }

  wrap(text: string, size: number, width: number): string[] {
    return wrapText(this.printable(text), width, (part) => this.width(part, size));
  }

  #widthOf(character: string): number {
    const known = this.#widths.get(character);
    if (known !== undefined) return known;
    const width = this.font.widthOfTextAtSize(character, 1);
    this.#widths.set(character, width);
    return width;
  }
}

export interface Typefaces {
  regular: Typeface;
  bold: Typeface;
}

type Font = ReturnType<typeof fontkit.create>;

/** Reading a font takes longer than writing a page, and nothing that was read ever changes. */
const read = new WeakMap<Uint8Array, Font>();
const faces = { regular: decode(fonts.regular), bold: decode(fonts.bold) };

function readOnce(bytes: Uint8Array): Font {
  const font = read.get(bytes) ?? fontkit.create(bytes);
  read.set(bytes, font);
  return font;
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Of each font the file, and which characters its glyphs are: four entries. */
const packed = new Map<Uint8Array | string, Uint8Array>();

/** Packing a font takes as long as writing a page: what has been packed once is put into every other file as it is. */
function packOnce({ context }: PDFDocument): void {
  const pack = context.flateStream.bind(context);
  context.flateStream = (contents, dict) => {
    if (!isOfFont(contents)) return pack(contents, dict);
    const known = packed.get(contents);
    if (known) return context.stream(known, { ...dict, Filter: 'FlateDecode' });
    const stream = pack(contents, dict);
    packed.set(contents, stream.getContents());
    return stream;
  };
}

function isOfFont(contents: Uint8Array | string): boolean {
  if (typeof contents === 'string') return contents.startsWith('/CIDInit');
  return contents === faces.regular || contents === faces.bold;
}

/** The names are given: pdf-lib would add chance to them. */
export async function embedTypefaces(document: PDFDocument): Promise<Typefaces> {
  packOnce(document);
  document.registerFontkit({ create: readOnce });
  const regular = await document.embedFont(faces.regular, { customName: 'DRSKAA+DejaVuSans' });
  const bold = await document.embedFont(faces.bold, { customName: 'DRSKAB+DejaVuSans-Bold' });
  return { regular: new Typeface(regular), bold: new Typeface(bold) };
}
