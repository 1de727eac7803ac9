import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { messages as sharedMessages } from '../../../shared/shared.messages.js';
import { messages } from './calendar-feed.messages.js';

/** An address, to copy it or to open it with the calendar of this device. */
export function renderAddress(host: DrskElement, url: string): TemplateResult {
  const text = messages[host.language];
  const { copy } = sharedMessages[host.language];
  return html`<div class="field" part="field">
    <label class="label" part="label" for="calendar-address">${text.address}</label>
    <p class="hint" part="hint" id="calendar-hint">${text.once}</p>
    <input
      class="control address"
      part="input"
      id="calendar-address"
      readonly
      spellcheck="false"
      aria-describedby="calendar-hint"
      .value=${url}
      @focus=${select}
    />
    <div class="row">
      <button
        class="button button-secondary"
        part="button button-secondary"
        type="button"
        @click=${() => copyAddress(host, url)}
      >
        ${copy}
      </button>
      <a class="button" part="button" href=${url.replace(/^https?:/, 'webcal:')}>${text.open}</a>
    </div>
    <p class="hint" part="hint">${text.howTo}</p>
  </div>`;
}

function select({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}

/** Where the clipboard is closed, the address is selected, and the reader copies it. */
async function copyAddress(host: DrskElement, url: string): Promise<void> {
  host.shadowRoot?.querySelector<HTMLElement>('.address')?.focus();
  try {
    await navigator.clipboard.writeText(url);
    host.announcement = sharedMessages[host.language].copied;
  } catch {
    host.announcement = messages[host.language].selected;
  }
}
