/** Why: no network; no answer, or another than the file; a file that is not the one that was built; no such widget; an error in the code. */
export type LoadErrorReason = 'offline' | 'network' | 'integrity' | 'unknown-widget' | 'script';

export interface LoadErrorDetail {
  /** Of the widget that could not be loaded. */
  readonly tag: string;
  readonly reason: LoadErrorReason;
  /** The file at fault, where there is one. */
  readonly url?: string;
  /** What was thrown. */
  readonly error?: unknown;
}

/** The files of a widget could not be loaded: its children stay in view. Fired on the document. */
export type LoadErrorEvent = CustomEvent<LoadErrorDetail>;

declare global {
  interface DocumentEventMap {
    'drsk-load-error': LoadErrorEvent;
  }
}

/** The browser's own class: one of ours would cost the loader more than the event. */
export function tellLoadError(detail: LoadErrorDetail): void {
  document.dispatchEvent(new CustomEvent('drsk-load-error', { detail }));
}
