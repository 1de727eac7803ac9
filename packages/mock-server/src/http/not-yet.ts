/** Ends a request for now: it is handled again when there is news of its topic, or at an instant. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  readonly topic: string;
  /** RFC 3339. */
  readonly until: string;

  constructor(topic: string, until: string) {
    super(`Nothing of ${topic} until ${until}`);
    this.topic = topic;
    this.until = until;
  }
}
