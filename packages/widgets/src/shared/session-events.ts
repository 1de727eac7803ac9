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
function note({ type }: Event, origin: unknown): void {
  const client = property(origin, 'client');
  if (typeof client === 'object' && client !== null) told.set(client, type.replace('drsk-', ''));
}

for (const { type } of [SignedInEvent, SignedOutEvent])
  window.addEventListener(type, (event) => note(event, event.composedPath()[0]), true);

/** Somebody has signed in, and is asked for more before the widget tells of it. */
export function tellLater({ client }: DrskElement): void {
  told.set(client, 'signed-in');
}

/** Tells the page, once for all widgets of a client, of a change that none of them has caused: in another tab, say. */
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
