/** What was measured; without a budget it is there for the record. */
export interface Figure {
  readonly what: string;
  readonly is: number;
  readonly budget?: number;
  readonly unit: string;
}

/** The figures of a release, by what measured them. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly node: string;
  readonly processors: number;
  readonly parts: Readonly<Record<string, readonly Figure[]>>;
}
