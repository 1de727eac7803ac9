import { html, nothing, type TemplateResult } from 'lit';
import type { DrskLogin } from './login.js';
import { messages } from './login.messages.js';

const further = ['esia', 'application'] as const;

/** What else there is for who has no password, or has forgotten it. */
export function renderWays(
  host: DrskLogin,
  open: (way: (typeof further)[number]) => unknown,
): TemplateResult {
  const text = messages[host.language];
  const recoveryUrl = host.setting('recovery-url');
  const methods = host.methods.split(/\s+/);
  return html`<div class="ways">
    ${recoveryUrl ? html`<a class="link" href=${recoveryUrl}>${text.forgotPassword}</a>` : nothing}
    ${further
      .filter((way) => methods.includes(way))
      .map(
        (way) =>
          html`<button
            class="button button-wide"
            part="button"
            type="button"
            @click=${() => open(way)}
          >
            ${text[way]}
          </button>`,
      )}
    ${host.sharedUrl ? html`<a class="link" href=${host.sharedUrl}>${text.shared}</a>` : nothing}
  </div>`;
}
