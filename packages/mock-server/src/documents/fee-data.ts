export interface Fee {
  amountKopecks: number;
  /** Part of the amount. */
  vat?: { percent: number; amountKopecks: number };
  /** The decision of the region's tariff body. */
  decision: string;
  parts: readonly FeePart[];
}

export interface FeePart {
  percent: number;
  amountKopecks: number;
  /** "в течение 20 дней со дня размещения счёта". */
  condition: string;
  /** Null until the event that it is counted from. */
  dueOn: string | null;
}

/** The line of a standardised rate in appendix 18. */
interface CalculationLine {
  code: string;
  title: string;
  unit: 'connection' | 'km' | 'piece' | 'kw' | 'point';
  quantity: number;
  rateKopecks: number;
  netKopecks: number;
}

/** Appendix 18, and what led to the fee. */
export interface CalculationContent {
  powerKw: number;
  lines: readonly CalculationLine[];
  /** With VAT; null where the fee was decided on otherwise. */
  standardKopecks: number | null;
  alternatives: readonly {
    title: string;
    amountKopecks: number | null;
    isChosen: boolean;
    note: string;
  }[];
  reasons: readonly string[];
  fee: Fee;
}
