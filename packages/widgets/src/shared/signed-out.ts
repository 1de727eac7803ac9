import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { endOf, signInAgain } from './session-parts.js';
import { messages } from './shared.messages.js';

/** In place of what only its owner may see: sign in first, at the page that `login-url` names. */
export function renderSignedOut(host: DrskElement): TemplateResult {
  return html`
    <p class="text">${messages[host.language].signInFirst}</p>
    ${renderSignIn(host)}
  `;
}

/** The way in: here, for one whose session has ended; else the page of the login. */
export function renderSignIn(host: DrskElement): TemplateResult | typeof nothing {
  const text = messages[host.language];
  const loginUrl = host.setting('login-url');
  if (endOf(host.client))
    return html`<div>
      <button
        class="button button-primary"
        part="button button-primary"
        type="button"
        @click=${() => signInAgain(host, {})}
      >
        ${text.signIn}
      </button>
    </div>`;
  if (!loginUrl) return nothing;
  return html`<div>
    <a class="button button-primary" part="button button-primary" href=${loginUrl}
      >${text.signIn}</a
    >
  </div>`;
}
