import { html, type TemplateResult } from 'lit';
import type { LoginFlow } from '../login-next.js';
import { messages } from './login-steps.messages.js';

/** The way back to the password. */
export function renderBack({ host, restart }: LoginFlow): TemplateResult {
  return html`<button
    class="button button-link"
    part="button button-link"
    type="button"
    @click=${() => restart()}
  >
    ${messages[host.language].back}
  </button>`;
}
