/** The files of a widget could not be loaded: its children stay in view. Fired on the document. */
export class LoadErrorEvent extends Event {
  static readonly type = 'drsk-load-error';
  readonly detail: { readonly tag: string; readonly error: unknown };

  constructor(detail: { readonly tag: string; readonly error: unknown }) {
    super(LoadErrorEvent.type);
    this.detail = detail;
  }
}

declare global {
  interface DocumentEventMap {
    'drsk-load-error': LoadErrorEvent;
  }
}
