import type { ApplicantKind, SessionState } from '@drsk/sdk';
import type { DrskElement } from './drsk-element.js';
import { property } from './error-facts.js';

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

/** The reader has signed out, here or in another tab, or the session has ended. */
export class SignedOutEvent extends Event {
  static readonly type = 'drsk-signed-out';

  constructor() {
    super(SignedOutEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-signed-in': SignedInEvent;
    'drsk-signed-out': SignedOutEvent;
  }
}

/** What the page has heard last, by client. */
const told = new WeakMap<object, string>();

/** A widget that has caused the change tells of it itself, at once. */
function note(event: Event): void {
  const client = property(event.composedPath()[0], 'client');
  if (typeof client === 'object' && client !== null)
    told.set(client, event.type.replace('drsk-', ''));
}

/** Hears what the widgets of this page tell; however often it is asked to. */
export function heedEvents(): void {
  for (const { type } of [SignedInEvent, SignedOutEvent]) window.addEventListener(type, note, true);
}

/** Somebody has signed in, and is asked for more before the widget tells of it. */
export function tellLater({ client }: DrskElement): void {
  told.set(client, 'signed-in');
}

/**
 * Tells the page, once for all widgets of a client, of a change that none of them has caused: in another tab, say.
 *
 * @fires drsk-signed-in - Somebody has signed in, perhaps in another tab; `detail.applicantKind` says who they are to the grid.
 * @fires drsk-signed-out - The reader has signed out, perhaps in another tab, or the session is over.
 */
export function tellOfChange(host: DrskElement): void {
  const { client } = host;
  if (!told.has(client)) told.set(client, client.account.state.status);
  setTimeout(() => {
    const { state } = client.account;
    if (host.isConnected && told.get(client) !== state.status) host.dispatchEvent(eventOf(state));
  });
}

function eventOf(state: SessionState): Event {
  return state.status === 'signed-in'
    ? new SignedInEvent(state.account.applicantKind)
    : new SignedOutEvent();
}
