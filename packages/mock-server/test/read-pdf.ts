import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRawStream,
} from '@cantoo/pdf-lib';

export interface PdfText {
  title: string | undefined;
  /** Of all fonts that its pages use, whether their shapes are in the file itself. */
  areFontsEmbedded: boolean;
  /** The lines of each page in the order of drawing. */
  pages: string[][];
}

/** Reads a file that the sandbox made, as a reader would: glyphs become text through the font's own map. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages();
  return {
    title: document.getTitle(),
    areFontsEmbedded: pages.flatMap(fontsOf).every(isEmbedded),
    pages: pages.map(readPage),
  };
}

function fontsOf(page: PDFPage): PDFDict[] {
  const fonts = page.node.Resources()!.lookup(PDFName.of('Font'), PDFDict);
  return fonts.keys().map((name) => fonts.lookup(name, PDFDict));
}

function isEmbedded(font: PDFDict): boolean {
  const [described] = font.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray();
  const one = font.context.lookup(described, PDFDict);
  const descriptor = one.lookup(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile2', 'FontFile3'].some((name) => descriptor.has(PDFName.of(name)));
}

function readPage(page: PDFPage): string[] {
  const fonts = readFonts(page);
  let characters = new Map<string, string>();
  const lines: string[] = [];
  for (const [, font, glyphs] of readContent(page).matchAll(/\/(\S+) \S+ Tf|<([0-9A-F]*)> Tj/g)) {
    if (font !== undefined) characters = fonts.get(font)!;
    const codes = glyphs?.match(/.{4}/g) ?? [];
    if (glyphs !== undefined) lines.push(codes.map((code) => characters.get(code) ?? '?').join(''));
  }
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

function readContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents!];
  return streams
    .map((stream) => decode(page.doc.context.lookup(stream) as PDFRawStream))
    .join('\n');
}

function readFonts(page: PDFPage): Map<string, Map<string, string>> {
  const fonts = page.node.Resources()!.lookup(PDFName.of('Font'), PDFDict);
  const read = fonts.keys().map((name) => {
    const map = fonts.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
    const pairs = decode(map as PDFRawStream).matchAll(/^<(\w{4})> ?<(\w+)>$/gm);
    return [
      name.decodeText(),
      new Map([...pairs].map(([, glyph, code]) => [glyph!, fromHex(code!)])),
    ] as const;
  });
  return new Map(read);
}

function fromHex(code: string): string {
  return String.fromCharCode(...code.match(/.{4}/g)!.map((unit) => parseInt(unit, 16)));
}

function decode(stream: PDFRawStream): string {
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
}
