import type { ApplicantKind } from '@drsk/sdk';

/** The reader has signed in; cancel it to keep the widget from leaving for its `success-url`. */
export class SignedInEvent extends Event {
  static readonly type = 'drsk-signed-in';
  /** No personal data: whoever listens to the page's events has no business with them. */
  readonly detail: { readonly applicantKind: ApplicantKind };

  constructor(applicantKind: ApplicantKind) {
    super(SignedInEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = { applicantKind };
  }
}

/** The reader has signed out. */
export class SignedOutEvent extends Event {
  static readonly type = 'drsk-signed-out';

  constructor() {
    super(SignedOutEvent.type, { bubbles: true, composed: true });
  }
}

/** The registration is taken; the letter that confirms the e-mail is on its way. */
export class RegistrationSentEvent extends Event {
  static readonly type = 'drsk-registration-sent';

  constructor() {
    super(RegistrationSentEvent.type, { bubbles: true, composed: true });
  }
}

/** The e-mail is confirmed: the account is open. */
export class EmailConfirmedEvent extends Event {
  static readonly type = 'drsk-email-confirmed';

  constructor() {
    super(EmailConfirmedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-signed-in': SignedInEvent;
    'drsk-signed-out': SignedOutEvent;
    'drsk-registration-sent': RegistrationSentEvent;
    'drsk-email-confirmed': EmailConfirmedEvent;
  }
}
