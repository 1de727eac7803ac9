/** A part of the fee as far as it matters for what money pays it. */
export interface FillablePart {
  amountKopecks: number;
  /** Null until what it counts from has happened. */
  dueOn: string | null;
  /** When that happened and on which day, and how many sums had arrived by then. */
  dated?: { at: string; on: string; after: number };
}

/** A sum of the fee that has arrived. */
export interface FeeMoney {
  amountKopecks: number;
  receivedOn: string;
  /** The instant at which it was announced, where it was. */
  announcedAt?: string;
}

/** What has become of a part: what is left of it, and the day on which nothing was. */
export interface FilledPart {
  leftKopecks: number;
  paidOn: string | null;
}

/**
 * Which parts the sums have paid, the earlier of them first.
 *
 * Each pays what falls due first, as it was known when it came (ГК ст. 319.1); what is paid stays paid when another part
 * gets an earlier day later, as the last one does where a connection is ready soon (п. 103).
 */
export function fillParts(
  parts: readonly FillablePart[],
  money: readonly FeeMoney[],
): FilledPart[] {
  const filled: FilledPart[] = parts.map(({ amountKopecks }) => ({
    leftKopecks: amountKopecks,
    paidOn: amountKopecks === 0 ? (money[0]?.receivedOn ?? null) : null,
  }));
  for (const [index, sum] of money.entries()) {
    const { amountKopecks, receivedOn } = sum;
    const order = payingOrder(
      parts,
      ({ dated }) => !dated || (dated.after <= index && wasKnown(dated, sum)),
    );
    let rest = amountKopecks;
    for (const part of order.flatMap((place) => filled[place] ?? [])) {
      if (part.leftKopecks === 0) continue;
      const paid = Math.min(rest, part.leftKopecks);
      rest -= paid;
      part.leftKopecks -= paid;
      if (part.leftKopecks === 0) part.paidOn = receivedOn;
    }
  }
  return filled;
}

/** To whoever paid: what was announced in the morning pays nothing that was not owed before noon. */
function wasKnown(
  { at, on }: { at: string; on: string },
  { announcedAt, receivedOn }: FeeMoney,
): boolean {
  return announcedAt === undefined ? on <= receivedOn : at <= announcedAt;
}

/** The parts by the days on which they fall due, as far as these are known; the others last, as they are numbered. */
export function payingOrder(
  parts: readonly FillablePart[],
  isKnown: (part: FillablePart) => boolean = () => true,
): number[] {
  return parts
    .map((part, index) => ({ day: (isKnown(part) && part.dueOn) || '9999', index }))
    .sort((one, other) => one.day.localeCompare(other.day) || one.index - other.index)
    .map(({ index }) => index);
}
