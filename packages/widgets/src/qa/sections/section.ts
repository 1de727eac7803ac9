import type { TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';

/** What a part of the panel may ask of it. */
export interface Desk {
  readonly language: Language;
  /** Draws the panel again. */
  requestUpdate(): void;
  /** Does something, and says what has come of it; a mistake is told instead. */
  act(deed: () => Promise<unknown>, done?: string): Promise<void>;
}

/** A part of the panel that opens and closes. */
export interface Section {
  readonly title: () => string;
  /** Asks for what it shows, each time it is opened. */
  readonly refresh?: () => Promise<void>;
  readonly render: () => TemplateResult;
}
