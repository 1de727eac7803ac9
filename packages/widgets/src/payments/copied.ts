import { html, type TemplateResult } from 'lit';
import type { PaymentsHost } from './payments-part.js';
import { transferMessages } from './transfer.messages.js';

/** A button that copies the requisite before it, and says so; where that is forbidden, marks it to be copied by hand. */
export function renderCopied(host: PaymentsHost, label: string, value: string): TemplateResult {
  const text = transferMessages[host.language];
  const copy = async ({ currentTarget: button }: Event): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      host.announcement = text.copied(label);
    } catch {
      // Pages without https have no clipboard, and a reader may refuse it.
      const shown = button instanceof HTMLElement && button.previousElementSibling;
      if (shown) getSelection()?.selectAllChildren(shown);
      host.announcement = text.marked(label);
    }
  };
  const shownText = copiedText(host, label);
  // The name has what is seen in it, also after the press: it is how voice control finds the button.
  return html`<button
    class="button button-link"
    part="button button-link"
    type="button"
    aria-label=${text.copyOf(shownText, label)}
    @click=${copy}
  >
    ${shownText}
  </button>`;
}

function copiedText({ announcement, language }: PaymentsHost, label: string): string {
  const text = transferMessages[language];
  if (announcement === text.copied(label)) return text.copiedShort;
  return announcement === text.marked(label) ? text.markedShort : text.copy;
}
