import type { Color } from '@cantoo/pdf-lib';
import { dash, type Align, type ItemBlock, type TextBlock, type TextStyle } from './block.js';
import { content } from './page-format.js';
import { drawLine, lineHeight, paleInk, type Line, type Piece } from './piece.js';
import type { Typefaces } from './typeface.js';

interface Style {
  face: keyof Typefaces;
  size: number;
  before: number;
  align?: Align;
  color?: Color;
  keepsNext?: boolean;
}

const styles: Record<TextStyle, Style> = {
  title: { face: 'bold', size: 14, before: 8, align: 'center', keepsNext: true },
  subtitle: { face: 'regular', size: 9.2, before: 3, align: 'center', keepsNext: true },
  heading: { face: 'bold', size: 10.5, before: 12, keepsNext: true },
  body: { face: 'regular', size: 9.2, before: 6 },
  note: { face: 'regular', size: 8, before: 6, color: paleInk, keepsNext: true },
};

const hang = 26;
// A dash stands nearer to its text than a number.
const dashIndent = 11;

export function textPieces({ style, text }: TextBlock, typefaces: Typefaces): Piece[] {
  const { face, keepsNext = false, ...look } = styles[style];
  const typeface = typefaces[face];
  const lines = typeface.wrap(text, look.size, content.width);
  return toPieces(
    lines.map((line) => ({ ...look, ...content, text: line, typeface })),
    { before: look.before, keepsNext },
  );
}

export function itemPieces({ mark, text }: ItemBlock, { regular }: Typefaces): Piece[] {
  const { size, before } = styles.body;
  const left = content.left + hang;
  const width = content.width - hang;
  const lines = regular.wrap(text, size, width);
  const [first, ...rest] = toPieces(
    lines.map((line) => ({ text: line, typeface: regular, size, left, width })),
    { before: before - 2, keepsNext: false },
  );
  if (!first) return [];
  const markLeft = content.left + (mark === dash ? dashIndent : 0);
  const markLine = { text: regular.printable(mark), typeface: regular, size, width: hang };
  return [withMark(first, { ...markLine, left: markLeft }), ...rest];
}

function withMark(piece: Piece, mark: Line): Piece {
  return {
    ...piece,
    draw: (page, top) => {
      drawLine(page, top, mark);
      piece.draw(page, top);
    },
  };
}

/** One piece for a line; neither the first nor the last line of a paragraph is left alone on a page. */
function toPieces(lines: Line[], { before, keepsNext }: { before: number; keepsNext: boolean }) {
  const last = lines.length - 1;
  return lines.map((line, index) => ({
    height: line.size * lineHeight,
    before: index === 0 ? before : 0,
    keepsNext: index === last ? keepsNext : keepsNext || index === 0 || index === last - 1,
    draw: (page, top) => drawLine(page, top, line),
  })) satisfies Piece[];
}
