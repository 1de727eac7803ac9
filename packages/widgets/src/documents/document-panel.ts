import type { DocumentPackage } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { DocumentFiles } from './document-files.js';

export interface PanelParts {
  readonly host: DrskElement;
  readonly document: DocumentPackage;
  readonly files: DocumentFiles;
  readonly close: () => void;
  /** It is done: the document as it is now, or none where all are to be loaded anew. */
  readonly done: (changed: DocumentPackage | undefined, announcement: string) => void;
}

/** What unfolds in a document while something is being done with it. */
export interface DocumentPanel {
  render(): TemplateResult;
}

export type MakePanel = (parts: PanelParts) => DocumentPanel;

export function renderPanelTitle({ host }: PanelParts, title: string): TemplateResult {
  return html`<div
    class="subheading panel-title"
    role="heading"
    tabindex="-1"
    aria-level=${host.headingLevel + 2}
  >
    ${title}
  </div>`;
}
