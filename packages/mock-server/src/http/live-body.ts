import type { Moment } from '../clock/moment.js';

/** What is said now, if anything, and when there is something to say at the latest. */
export interface Said {
  readonly text: string;
  readonly until: string;
}

/** A body that goes on for as long as the caller's session does. */
export class LiveBody {
  /** Whose news it tells. */
  readonly topic: string;
  readonly next: (moment: Moment) => Promise<Said>;

  constructor(topic: string, next: LiveBody['next']) {
    this.topic = topic;
    this.next = next;
  }
}
