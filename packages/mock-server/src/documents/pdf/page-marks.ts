import { rgb, type PDFPage } from '@cantoo/pdf-lib';
import type { Locale } from '@drsk/domain';
import { drawRule } from './draw.js';
import { content, margins, pageSize } from './page-format.js';
import { drawLine, paleInk, type Line } from './piece.js';
import type { Typefaces } from './typeface.js';

/** What every page carries above and below the text. */
export interface PageMarks {
  company: string;
  companyDetails: string;
  document: string;
  /** Number and date. */
  reference: string;
  sample: string;
}

const pen = { width: 0.6, color: rgb(0.75, 0.77, 0.8) };

interface Marked {
  marks: PageMarks;
  language?: Locale;
}

const pageOf = {
  ru: (page: number, pages: number) => `Страница ${page} из ${pages}`,
  en: (page: number, pages: number) => `Page ${page} of ${pages}`,
} satisfies Record<Locale, unknown>;

/** Written when the number of pages is known. */
export function drawPageMarks(
  pages: PDFPage[],
  { marks, language = 'ru' }: Marked,
  typefaces: Typefaces,
): void {
  for (const [index, page] of pages.entries()) {
    drawHeader(page, marks, typefaces);
    drawFooter(page, typefaces, [marks.sample, pageOf[language](index + 1, pages.length)]);
  }
}

function drawHeader(page: PDFPage, marks: PageMarks, { regular, bold }: Typefaces): void {
  const top = pageSize[1] - 34;
  const wide = { ...content, width: content.width * 0.62 };
  const narrow = { left: content.left + wide.width, width: content.width * 0.38 };
  const right = { ...narrow, align: 'right' } as const;
  drawFitting(page, top, { ...wide, text: marks.company, typeface: bold, size: 8.5 });
  drawFitting(page, top, { ...right, text: marks.document, typeface: bold, size: 8.5 });
  const small = { typeface: regular, size: 7.5, color: paleInk };
  drawFitting(page, top - 13, { ...wide, text: marks.companyDetails, ...small });
  drawFitting(page, top - 13, { ...right, text: marks.reference, ...small });
  drawRuleAt(page, top - 30);
}

function drawFooter(
  page: PDFPage,
  { regular }: Typefaces,
  [left = '', right = '']: string[],
): void {
  const top = margins.bottom - 18;
  drawRuleAt(page, top + 4);
  const small = { ...content, typeface: regular, size: 7.5, color: paleInk };
  drawFitting(page, top, { ...small, text: left });
  drawFitting(page, top, { ...small, text: right, align: 'right' });
}

function drawRuleAt(page: PDFPage, y: number): void {
  drawRule(page, { x: content.left, y, width: content.width }, pen);
}

/** A mark has one line: what does not fit is left out. */
function drawFitting(page: PDFPage, top: number, line: Line): void {
  const [text = '', ...rest] = line.typeface.wrap(line.text, line.size, line.width);
  drawLine(page, top, { ...line, text: rest.length > 0 ? `${text}…` : text });
}
