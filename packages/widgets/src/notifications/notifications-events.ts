/** How many notifications are not read yet, after some have been read or have come. */
export class NotificationsCountedEvent extends CustomEvent<{ unread: number }> {
  constructor(unread: number) {
    super('drsk-notifications-counted', { bubbles: true, composed: true, detail: { unread } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-notifications-counted': NotificationsCountedEvent;
  }
}
