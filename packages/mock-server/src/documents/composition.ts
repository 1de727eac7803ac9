import type { Block } from './pdf/block.js';

/** A document as words: what it is called, and what it says. */
export interface Composition {
  /** In the running head and in the file's properties: "Счёт на оплату". */
  name: string;
  blocks: Block[];
}
