import type { SessionEnd } from '@drsk/sdk';

/**
 * The session has ended over what the reader was doing; cancel it to deal with that in the page's own way.
 *
 * @fires drsk-session-expired - The session has ended over what the reader was doing, `detail.reason` says why; cancel it to keep the widget from asking them to sign in again.
 */
export class SessionExpiredEvent extends Event {
  static readonly type = 'drsk-session-expired';
  readonly detail: { readonly reason: SessionEnd };

  constructor(reason: SessionEnd) {
    super(SessionExpiredEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = { reason };
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-session-expired': SessionExpiredEvent;
  }
}
