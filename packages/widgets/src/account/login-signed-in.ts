import type { AccountSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { messages as coreMessages } from '../shared/core.messages.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { messages } from './login.messages.js';

/** Who is signed in already: on to the account, or out. */
export function renderSignedIn(
  host: DrskElement,
  { displayName }: AccountSummary,
  signOut: () => unknown,
): TemplateResult {
  const text = messages[host.language];
  const successUrl = host.setting('success-url');
  return html`
    <p class="text">${displayName}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${signOut}>
        ${coreMessages[host.language].signOut}
      </button>
      ${
        successUrl
          ? html`<a class="button button-primary" part="button button-primary" href=${successUrl}>
              ${text.continue}
            </a>`
          : nothing
      }
    </div>
  `;
}
