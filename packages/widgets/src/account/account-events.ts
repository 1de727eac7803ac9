/** The reader has signed in; cancel it to keep the widget from leaving for its `success-url`. */
export class SignedInEvent extends Event {
  static readonly type = 'drsk-signed-in';
  readonly detail: { readonly name: string };

  constructor(detail: { readonly name: string }) {
    super(SignedInEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** The reader has signed out. */
export class SignedOutEvent extends Event {
  static readonly type = 'drsk-signed-out';

  constructor() {
    super(SignedOutEvent.type, { bubbles: true, composed: true });
  }
}

/** The registration is taken and waits for the e-mail to be confirmed. */
export class RegisteredEvent extends Event {
  static readonly type = 'drsk-registered';

  constructor() {
    super(RegisteredEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-signed-in': SignedInEvent;
    'drsk-signed-out': SignedOutEvent;
    'drsk-registered': RegisteredEvent;
  }
}
