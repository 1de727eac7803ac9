/** Something failed that the reader cannot mend in a field; the widget shows it, the page may log it. */
export class FailureEvent extends Event {
  static readonly type = 'drsk-failure';
  /** The error as the SDK threw it. */
  readonly detail: unknown;

  constructor(error: unknown) {
    super(FailureEvent.type, { bubbles: true, composed: true });
    this.detail = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-failure': FailureEvent;
  }
}
