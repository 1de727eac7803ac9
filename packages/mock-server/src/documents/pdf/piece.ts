import { rgb, type Color, type PDFPage } from '@cantoo/pdf-lib';
import type { Align } from './block.js';
import { drawText } from './draw.js';
import type { Typeface } from './typeface.js';

/** A strip across the page that is never split. */
export interface Piece {
  height: number;
  draw: (page: PDFPage, top: number) => void;
  /** Space above, which the top of a page swallows. */
  before?: number;
  /** Stays on one page with the piece after it. */
  keepsNext?: boolean;
  /** Drawn first when this piece begins a page. */
  header?: Piece;
}

const ink = rgb(0.1, 0.1, 0.12);
export const paleInk = rgb(0.4, 0.42, 0.45);
export const lineHeight = 1.33;

export interface Line {
  text: string;
  typeface: Typeface;
  size: number;
  left: number;
  width: number;
  align?: Align | undefined;
  color?: Color;
}

/** Draws one line of text; `top` is the upper edge of its strip. */
export function drawLine(page: PDFPage, top: number, line: Line): void {
  const { text, typeface, size, left, width, align = 'left', color = ink } = line;
  const spare = { left: 0, center: 0.5, right: 1 }[align] * (width - typeface.width(text, size));
  // The letters stand in the middle of the strip: three quarters of the size are above the base line.
  const y = top - (size * lineHeight + size * 0.75) / 2;
  drawText(page, { text, x: left + spare, y, typeface, size, color });
}
