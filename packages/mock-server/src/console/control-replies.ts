import type { Job } from '../clock/jobs.js';
import type { Label } from '../clock/moment.js';

/** A job with what people read about it. */
export interface LabelledJob extends Job {
  readonly label: Label;
}

export interface ClockReply {
  readonly now: string;
  /** The soonest first. */
  readonly coming: readonly LabelledJob[];
}

export interface AdvanceReply {
  readonly now: string;
  /** In the order in which it happened. */
  readonly happened: readonly LabelledJob[];
}
