import type { Account } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages } from './processing-notice.messages.js';

/** Says before anything is typed that it could not be taken, and where that is mended. */
export function renderProcessingNotice(
  host: DrskElement,
  person: Account | undefined,
): TemplateResult | typeof nothing {
  if (person?.processingWithdrawnAt === undefined) return nothing;
  const text = messages[host.language];
  const profileUrl = host.setting('profile-url');
  return html`<div class="alert alert-warning" part="alert alert-warning" role="alert">
    <p class="alert-title">${text.title}</p>
    <p class="text">${text.explanation}</p>
    ${
      profileUrl
        ? html`<p class="text">
            <a class="link" part="link" href="${profileUrl}#section=consents">${text.give}</a>
          </p>`
        : nothing
    }
  </div>`;
}
