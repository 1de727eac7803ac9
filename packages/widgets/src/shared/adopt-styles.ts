import type { CSSResult } from 'lit';
import type { DrskElement } from './drsk-element.js';

/** Gives the widget the styles of a part that came later. */
export function adoptStyles(host: DrskElement, styles: readonly CSSResult[]): void {
  const root = host.shadowRoot;
  for (const { styleSheet } of styles)
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets.push(styleSheet);
}
