export { SignedInEvent, SignedOutEvent } from '../shared/session-events.js';

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

/** A forgotten password has been replaced: every session has ended. */
export class PasswordChangedEvent extends Event {
  static readonly type = 'drsk-password-changed';

  constructor() {
    super(PasswordChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-registration-sent': RegistrationSentEvent;
    'drsk-email-confirmed': EmailConfirmedEvent;
    'drsk-password-changed': PasswordChangedEvent;
  }
}
