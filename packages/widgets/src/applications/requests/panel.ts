import type { Application } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { errorFacts } from '../../shared/error-facts.js';
import type { TrackerView } from '../tracker/tracker-view.js';

/** The application in view, and what becomes of it. */
export interface AfterFilingOptions {
  application: () => Application | undefined;
  /** The application as it is now, and what is to be said of it. */
  accept: (application: Application, announcement?: string) => void;
  /** Loads it anew. */
  reload: () => unknown;
}

export interface PanelOptions extends AfterFilingOptions {
  close: () => void;
  /** Goes on to taking the application back. */
  withdraw: () => unknown;
  /** It is done: the panel closes, and says so. */
  done: (application: Application | undefined, announcement: string) => void;
}

/** What takes the place of the list while something is being done. */
export interface Panel {
  render(view: TrackerView): TemplateResult;
}

export function renderPanelHeading({ host }: TrackerView, title: string): TemplateResult {
  return html`<div
    class="subheading panel-heading"
    role="heading"
    tabindex="-1"
    aria-level=${host.headingLevel + 2}
  >
    ${title}
  </div>`;
}

/** Takes the reader to what has just come into view. */
export function focusPart(host: DrskElement, selector: string): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const part = host.shadowRoot?.querySelector<HTMLElement>(selector);
    part?.scrollIntoView({ block: 'nearest' });
    part?.focus({ preventScroll: true });
  });
}

/** Somebody has been faster: the next try is about the application as it is now. */
export function reloadIfChanged(error: unknown, { reload }: AfterFilingOptions): void {
  if (errorFacts(error).status === 412) void reload();
}
