/** What a document is made of, in the order of reading. */
export type Block = TextBlock | ItemBlock | TableBlock;

export interface TextBlock {
  type: 'text';
  style: TextStyle;
  text: string;
}

export const dash = '—';

/** Small print stays with what follows it: a signature never stands alone on a page. */
export type TextStyle = 'title' | 'subtitle' | 'heading' | 'body' | 'note';

/** A paragraph that hangs on its number or dash. */
export interface ItemBlock {
  type: 'item';
  mark: string;
  text: string;
}

export interface TableBlock {
  type: 'table';
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** The last row, in bold. */
  total?: readonly string[];
}

export interface Column {
  /** Of the width of the table, in parts of the sum. */
  share: number;
  /** Repeated on every page; a table whose columns have none begins with its first row. */
  title?: string;
  align?: Align;
  /** Names what stands beside it. */
  isLabel?: boolean;
}

export type Align = 'left' | 'center' | 'right';
