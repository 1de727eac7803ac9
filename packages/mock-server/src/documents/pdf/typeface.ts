import {
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  type PDFName,
  type PDFPage,
} from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import { fonts } from '../../generated/fonts.js';
import { toPrintable } from './printable.js';
import { wrapText } from './wrap-text.js';

interface Glyph {
  /** Of one point. */
  readonly width: number;
  /** As a text of the file has it. */
  readonly code: string;
}

/** What is known of one cut of the font, whatever file it is put into: it never changes. */
interface Cut {
  readonly bytes: Uint8Array;
  /** By their characters, once somebody has needed them. */
  readonly glyphs: Map<string, Glyph>;
}

/** One cut of the font in one file, and what texts measure in it. */
export class Typeface {
  readonly #font: PDFFont;
  readonly #known: ReadonlySet<number>;
  readonly #glyphs: Cut['glyphs'];
  readonly #names = new WeakMap<PDFPage, PDFName>();

  constructor(font: PDFFont, { glyphs }: Cut) {
    this.#font = font;
    this.#known = new Set(font.getCharacterSet());
    this.#glyphs = glyphs;
  }

  printable(text: string): string {
    return toPrintable(text, this.#known);
  }

  /** The font has no kerning and no ligatures: a text is as wide as the sum of its characters. */
  width(text: string, size: number): number {
    let width = 0;
    for (const character of text) width += this.#glyphOf(character).width;
    return width * size;
  }

  /** For the same reason it is written one character after the other. */
  encode(text: string): PDFHexString {
    let codes = '';
    for (const character of text) codes += this.#glyphOf(character).code;
    return PDFHexString.of(codes);
  }

  wrap(text: string, size: number, width: number): string[] {
    return wrapText(this.printable(text), width, (part) => this.width(part, size));
  }

  /** Under which a page finds it. */
  nameOn(page: PDFPage): PDFName {
    const { name, ref } = this.#font;
    const known = this.#names.get(page) ?? page.node.newFontDictionary(name, ref);
    this.#names.set(page, known);
    return known;
  }

  #glyphOf(character: string): Glyph {
    const known = this.#glyphs.get(character);
    if (known) return known;
    const width = this.#font.widthOfTextAtSize(character, 1);
    const glyph = { width, code: this.#font.encodeText(character).asString() };
    this.#glyphs.set(character, glyph);
    return glyph;
  }
}

export interface Typefaces {
  regular: Typeface;
  bold: Typeface;
}

type Font = ReturnType<typeof fontkit.create>;

const cuts = { regular: cutOf(fonts.regular), bold: cutOf(fonts.bold) };

function cutOf(base64: string): Cut {
  return { bytes: decode(base64), glyphs: new Map() };
}

/** Reading a font takes longer than writing a page, and nothing that was read ever changes. */
const read = new WeakMap<Uint8Array, Font>();

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
  return contents === cuts.regular.bytes || contents === cuts.bold.bytes;
}

/** The names are given: pdf-lib would add chance to them. */
export async function embedTypefaces(document: PDFDocument): Promise<Typefaces> {
  packOnce(document);
  document.registerFontkit({ create: readOnce });
  const regular = await document.embedFont(cuts.regular.bytes, { customName: 'DRSKAA+DejaVuSans' });
  const bold = await document.embedFont(cuts.bold.bytes, { customName: 'DRSKAB+DejaVuSans-Bold' });
  return { regular: new Typeface(regular, cuts.regular), bold: new Typeface(bold, cuts.bold) };
}
