/** How many notifications are not read yet, after some have been read or have come. */
export class NotificationsCountedEvent extends CustomEvent<{ unread: number }> {
  static readonly type = 'drsk-notifications-counted';

  constructor(unread: number) {
    super(NotificationsCountedEvent.type, { bubbles: true, composed: true, detail: { unread } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-notifications-counted': NotificationsCountedEvent;
  }
}
