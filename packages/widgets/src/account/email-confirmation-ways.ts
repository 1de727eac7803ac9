import { html, nothing, type TemplateResult } from 'lit';
import type { DrskEmailConfirmation } from './email-confirmation.js';
import { messages } from './email-confirmation.messages.js';

/** To another letter, where the page says how. */
export function renderRegister(
  { registrationUrl }: DrskEmailConfirmation,
  label: string,
): TemplateResult | typeof nothing {
  if (!registrationUrl) return nothing;
  return html`<a class="button" part="button" href=${registrationUrl}>${label}</a>`;
}

/** To the login; or, for whom the account is open, on to it. */
export function renderEnter(
  host: DrskEmailConfirmation,
  isSignedIn: boolean,
): TemplateResult | typeof nothing {
  const text = messages[host.language];
  const url = host.setting(isSignedIn ? 'success-url' : 'login-url');
  if (!url) return nothing;
  return html`<a class="button button-primary" part="button button-primary" href=${url}
    >${isSignedIn ? text.onward : text.signIn}</a
  >`;
}
