import type { DrskElement } from './drsk-element.js';

/** Takes the reader to the top of what has just replaced the view; to all of it, where the page has the heading. */
export function focusHeading(host: DrskElement): void {
  void host.updateComplete.then(() => {
    const { shadowRoot } = host;
    const place =
      shadowRoot?.querySelector<HTMLElement>('.heading') ??
      shadowRoot?.querySelector<HTMLElement>('.container');
    if (!place) return;
    place.tabIndex = -1;
    place.focus();
  });
}
