import {
  beginText,
  type Color,
  endText,
  fillAndStroke,
  lineTo,
  moveText,
  moveTo,
  type PDFPage,
  rectangle,
  setFillingColor,
  setFontAndSize,
  setLineWidth,
  setStrokingColor,
  showText,
  stroke,
} from '@cantoo/pdf-lib';
import type { Typeface } from './typeface.js';

// The page's own methods draw a rectangle as an outline that they read out of a text, and name a font anew for each
// line: several times the work, and files of twice the size.

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Text extends Place {
  readonly text: string;
  readonly typeface: Typeface;
  readonly size: number;
  readonly color: Color;
}

export function drawText(page: PDFPage, { text, x, y, typeface, size, color }: Text): void {
  page.pushOperators(
    beginText(),
    setFillingColor(color),
    setFontAndSize(typeface.nameOn(page), size),
    moveText(rounded(x), rounded(y)),
    showText(typeface.encode(text)),
    endText(),
  );
}

interface Pen {
  readonly width: number;
  readonly color: Color;
}

interface Box extends Place {
  readonly width: number;
  readonly height: number;
  /** Nothing is filled without it. */
  readonly color?: Color;
}

export function drawBox(page: PDFPage, { x, y, width, height, color }: Box, pen: Pen): void {
  page.pushOperators(
    setLineWidth(pen.width),
    setStrokingColor(pen.color),
    ...(color ? [setFillingColor(color)] : []),
    rectangle(rounded(x), rounded(y), rounded(width), rounded(height)),
    color ? fillAndStroke() : stroke(),
  );
}

/** From the left to the right. */
export function drawRule(
  page: PDFPage,
  { x, y, width }: Omit<Box, 'height' | 'color'>,
  pen: Pen,
): void {
  page.pushOperators(
    setLineWidth(pen.width),
    setStrokingColor(pen.color),
    moveTo(rounded(x), rounded(y)),
    lineTo(rounded(x + width), rounded(y)),
    stroke(),
  );
}

/** A hundredth of a point is less than any printer shows. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
