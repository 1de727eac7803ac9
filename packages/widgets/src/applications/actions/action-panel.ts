import type { Application } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { errorFacts } from '../../shared/error-facts.js';
import type { TrackerView } from '../tracker/tracker-view.js';

/** The application in view, and what becomes of it. */
export interface ActionOptions {
  application: () => Application | undefined;
  /** The application as it is now, and what is to be said of it. */
  accept: (application: Application, announcement?: string) => void;
  /** Loads it anew. */
  reload: () => unknown;
}

export interface ActionPanelOptions extends ActionOptions {
  close: () => void;
  /** It is done: the panel closes, and says so. */
  done: (application: Application, announcement: string) => void;
}

/** What unfolds in a card while something is being done. */
export interface ActionPanel {
  /** What is on its way may be heard of before its answer is here. */
  readonly isSending: boolean;
  render(view: TrackerView): TemplateResult;
}

export function renderStepTitle({ host }: TrackerView, title: string): TemplateResult {
  return html`<div
    class="action-step"
    role="heading"
    tabindex="-1"
    aria-level=${host.headingLevel + 3}
  >
    ${title}
  </div>`;
}

export function inView({ application }: ActionOptions): Application {
  const shown = application();
  if (!shown) throw new TypeError('The application has left the view');
  return shown;
}

/** Somebody has been faster: what can still be done is seen in the application as it is now. */
export function reloadIfMoved(error: unknown, { reload }: ActionOptions): void {
  const { status } = errorFacts(error);
  if (status === 409 || status === 412) void reload();
}
