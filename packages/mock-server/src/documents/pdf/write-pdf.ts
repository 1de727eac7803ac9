import { PDFDocument } from '@cantoo/pdf-lib';
import type { Locale } from '@drsk/domain';
import type { Block } from './block.js';
import { flow } from './flow.js';
import { drawPageMarks, type PageMarks } from './page-marks.js';
import type { Piece } from './piece.js';
import { tablePieces } from './table-pieces.js';
import { itemPieces, textPieces } from './text-pieces.js';
import { embedTypefaces, type Typefaces } from './typeface.js';

export interface Pdf {
  title: string;
  author: string;
  /** A local date: the same document has the same bytes whenever it is made. */
  createdOn: string;
  /** Russian unless given. */
  language?: Locale;
  marks: PageMarks;
  blocks: readonly Block[];
}

export async function writePdf(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const typefaces = await embedTypefaces(document);
  describe(document, pdf, typefaces);
  flow(
    document,
    pdf.blocks.flatMap((block) => toPieces(block, typefaces)),
  );
  drawPageMarks(document.getPages(), pdf, typefaces);
  // Without pauses: they are timers, and a test may have stopped those.
  return new Uint8Array(await document.save({ objectsPerTick: Infinity }));
}

function describe(document: PDFDocument, pdf: Pdf, { regular }: Typefaces): void {
  const createdAt = new Date(`${pdf.createdOn}T00:00:00Z`);
  document.setTitle(regular.printable(pdf.title), { showInWindowTitleBar: true });
  document.setAuthor(regular.printable(pdf.author));
  document.setSubject(regular.printable(pdf.marks.sample));
  document.setLanguage(pdf.language ?? 'ru');
  document.setCreationDate(createdAt);
  document.setModificationDate(createdAt);
}

function toPieces(block: Block, typefaces: Typefaces): Piece[] {
  switch (block.type) {
    case 'text':
      return textPieces(block, typefaces);
    case 'item':
      return itemPieces(block, typefaces);
    case 'table':
      return tablePieces(block, typefaces);
  }
}
