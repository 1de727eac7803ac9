/**
 * Something failed that the reader cannot mend in a field; the widget shows it, the page may log it.
 *
 * @fires drsk-failure - Something could not be loaded or sent; the widget says so itself. `detail` is the error.
 */
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
