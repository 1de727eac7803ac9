/** An application has been filed; cancel it to keep the widget from offering its `success-url`. */
export class ApplicationSubmittedEvent extends Event {
  static readonly type = 'drsk-application-submitted';
  readonly detail: { readonly applicationId: string; readonly number: string | null };

  constructor(detail: { readonly applicationId: string; readonly number: string | null }) {
    super(ApplicationSubmittedEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** What was typed has reached the server. */
export class DraftSavedEvent extends Event {
  static readonly type = 'drsk-draft-saved';
  readonly detail: { readonly applicationId: string; readonly savedAt: string };

  constructor(detail: { readonly applicationId: string; readonly savedAt: string }) {
    super(DraftSavedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-application-submitted': ApplicationSubmittedEvent;
    'drsk-draft-saved': DraftSavedEvent;
  }
}
