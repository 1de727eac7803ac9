/** Everything that a widget may tell its page. */
export const eventNames = [
  'drsk-application-submitted',
  'drsk-draft-saved',
  'drsk-email-confirmed',
  'drsk-estimate-changed',
  'drsk-failure',
  'drsk-load-error',
  'drsk-navigate',
  'drsk-notifications-counted',
  'drsk-password-changed',
  'drsk-registration-sent',
  'drsk-session-expired',
  'drsk-signed-in',
  'drsk-signed-out',
] as const;

/** What a report may say of an event: nothing of what somebody has typed. */
export interface LoggedEvent {
  readonly at: Date;
  readonly name: string;
  /** The tag that told it. */
  readonly from: string;
  /** Of a failure: its code, its status, and the request that the service knows it by. */
  readonly failure: string;
}

const longest = 50;

/** The latest events of the page's widgets, the newest first. */
export class EventLog {
  readonly #changed: () => void;
  #events: readonly LoggedEvent[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
    for (const name of eventNames) document.addEventListener(name, this.#note);
  }

  get events(): readonly LoggedEvent[] {
    return this.#events;
  }

  close(): void {
    for (const name of eventNames) document.removeEventListener(name, this.#note);
  }

  readonly #note = (event: Event): void => {
    const from = event.target instanceof Element ? event.target.localName : 'document';
    const one = { at: new Date(), name: event.type, from, failure: failureOf(event) };
    this.#events = [one, ...this.#events].slice(0, longest);
    this.#changed();
  };
}

/** Texts of errors may hold what somebody has typed; their codes do not. */
function failureOf(event: Event): string {
  if (event.type !== 'drsk-failure' && event.type !== 'drsk-load-error') return '';
  const told = Object(Object(event).detail);
  const { name, status, code, requestId } = Object(told.error ?? told);
  return [told.reason, name, status, code, requestId].filter(Boolean).map(String).join(' ');
}
