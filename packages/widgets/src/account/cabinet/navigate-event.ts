/** Another view is about to be shown; cancel it to keep what is shown. */
export class NavigateEvent extends Event {
  static readonly type = 'drsk-navigate';
  /** `view` as addresses name it, `path` with the id of an application; never what follows, which may be a secret. */
  readonly detail: { readonly view: string; readonly path: string };

  constructor(detail: { readonly view: string; readonly path: string }) {
    super(NavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'drsk-navigate': NavigateEvent;
  }
}
