const units = { ms: 1, seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

export type Duration = { readonly [unit in keyof typeof units]?: number };

/** The instant that comes so much later, both in RFC 3339. */
export function later(instant: string, duration: Duration): string {
  return new Date(Date.parse(instant) + milliseconds(duration)).toISOString();
}

export function milliseconds({
  ms = 0,
  seconds = 0,
  minutes = 0,
  hours = 0,
  days = 0,
}: Duration): number {
  return (
    ms + seconds * units.seconds + minutes * units.minutes + hours * units.hours + days * units.days
  );
}

export function secondsBetween(from: string, to: string): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);
}
