import type { PDFDocument } from '@cantoo/pdf-lib';
import { content, pageSize } from './page-format.js';
import type { Piece } from './piece.js';

/** Lays pieces out from top to bottom, beginning pages as they fill. */
export function flow(document: PDFDocument, pieces: readonly Piece[]): void {
  let page = document.addPage(pageSize);
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    const isPageNeeded = used > 0 && used + groupHeight(pieces, index) > content.height;
    if (isPageNeeded) {
      page = document.addPage(pageSize);
      used = 0;
    }
    if (isPageNeeded && piece.header) used = place(piece.header);
    used = place(piece);
  }

  function place(piece: Piece): number {
    const start = used + (used > 0 ? (piece.before ?? 0) : 0);
    piece.draw(page, content.top - start);
    return start + piece.height;
  }
}

/** The height of a piece with all that has to follow it on the page, unless no page is as high as that. */
function groupHeight(pieces: readonly Piece[], start: number): number {
  let own = 0;
  let height = 0;
  for (let index = start, follows = true; follows; index += 1) {
    const piece = pieces[index];
    height += (piece?.before ?? 0) + (piece?.height ?? 0);
    if (index === start) own = height;
    follows = piece?.keepsNext ?? false;
  }
  return height > content.height ? own : height;
}
