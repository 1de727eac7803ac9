import { rgb, type PDFPage } from '@cantoo/pdf-lib';
import type { Column, TableBlock } from './block.js';
import { drawBox } from './draw.js';
import { content } from './page-format.js';
import { drawLine, lineHeight, type Piece } from './piece.js';
import type { Typeface, Typefaces } from './typeface.js';

const size = 8.6;
const padding = { x: 5, y: 3.4 };
const lead = size * lineHeight;
const border = { color: rgb(0.62, 0.64, 0.67), width: 0.6 };
const shade = rgb(0.945, 0.95, 0.96);

interface Cell extends Required<Pick<Column, 'align' | 'isLabel'>> {
  left: number;
  width: number;
}

interface Row {
  typeface: Typeface;
  isShaded: boolean;
  /** The lines of each cell. */
  cells: string[][];
}

export function tablePieces(table: TableBlock, { regular, bold }: Typefaces): Piece[] {
  const cells = placeCells(table.columns);
  const titles = table.columns.map(({ title = '' }) => title);
  const head = wrapRow(titles, cells, { typeface: bold, isShaded: true });
  const header = titles.some(Boolean) ? toPiece(head, cells) : undefined;
  const rows = table.rows.map((row) => wrapRow(row, cells, { typeface: regular, isShaded: false }));
  if (table.total) rows.push(wrapRow(table.total, cells, { typeface: bold, isShaded: false }));

  const room = content.height - (header?.height ?? 0);
  const pieces = rows.flatMap((row) => splitRow(row, room)).map((row) => toPiece(row, cells));
  const body = header ? pieces.map((piece) => ({ ...piece, header })) : pieces;
  const all = header ? [{ ...header, keepsNext: true }, ...body] : body;
  return all.map((piece, index) => (index === 0 ? { ...piece, before: 8 } : piece));
}

function placeCells(columns: readonly Column[]): Cell[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  let { left } = content;
  return columns.map(({ share, align = 'left', isLabel = false }) => {
    const width = (content.width * share) / sum;
    const cell = { left, width, align, isLabel };
    left += width;
    return cell;
  });
}

function wrapRow(texts: readonly string[], cells: Cell[], look: Omit<Row, 'cells'>): Row {
  const wrapped = cells.map(({ width }, index) =>
    look.typeface.wrap(texts[index] || '—', size, width - 2 * padding.x),
  );
  return { ...look, cells: wrapped };
}

/** A row is never split, unless no page is as high as the row. */
function splitRow(row: Row, room: number): Row[] {
  const most = Math.floor((room - 2 * padding.y) / lead);
  const parts = Math.ceil(linesOf(row) / most);
  return Array.from({ length: parts }, (_, part) => ({
    ...row,
    cells: row.cells.map((lines) => lines.slice(part * most, (part + 1) * most)),
  }));
}

function linesOf({ cells }: Row): number {
  return Math.max(...cells.map((lines) => lines.length));
}

function toPiece(row: Row, cells: Cell[]): Piece {
  const height = linesOf(row) * lead + 2 * padding.y;
  return { height, draw: (page, top) => drawRow(page, top, { row, cells, height }) };
}

function drawRow(
  page: PDFPage,
  top: number,
  { row, cells, height }: { row: Row; cells: Cell[]; height: number },
): void {
  for (const [index, { left, width, align, isLabel }] of cells.entries()) {
    const color = row.isShaded || isLabel ? { color: shade } : {};
    drawBox(page, { x: left, y: top - height, width, height, ...color }, border);
    const inner = { left: left + padding.x, width: width - 2 * padding.x, align };
    for (const [line, text] of (row.cells[index] ?? []).entries()) {
      const look = { text, typeface: row.typeface, size };
      drawLine(page, top - padding.y - line * lead, { ...look, ...inner });
    }
  }
}
