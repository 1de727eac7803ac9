/** A patch would make a row that the sandbox could not live with; nothing was changed. */
export class IllegalRowError extends Error {
  override readonly name = 'IllegalRowError';
  readonly table: string;
  readonly id: string;
  /** What is wrong, place by place. */
  readonly reasons: readonly string[];

  constructor(table: string, id: string, reasons: readonly string[]) {
    super(`${table}/${id} would be no legal row: ${reasons.join('; ')}`);
    this.table = table;
    this.id = id;
    this.reasons = reasons;
  }
}
