import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { messages } from './shared.messages.js';

/** In place of what only its owner may see: sign in first, at the page that `login-url` names. */
export function renderSignedOut(host: DrskElement): TemplateResult {
  const text = messages[host.language];
  const loginUrl = host.setting('login-url');
  return html`
    <p class="text">${text.signInFirst}</p>
    ${
      loginUrl
        ? html`<div>
            <a class="button button-primary" part="button button-primary" href=${loginUrl}
              >${text.signIn}</a
            >
          </div>`
        : nothing
    }
  `;
}
