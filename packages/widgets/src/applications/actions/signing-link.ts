import { html, type TemplateResult } from 'lit';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages, type SignedName } from './answer.messages.js';
import type { OwnAction } from './own-action.js';

/** To the page with `<drsk-documents>`, where the ceremony of the document opens by itself. */
export function renderSigningLink(
  name: SignedName,
  { documents: [document] }: OwnAction,
  { application, host, language }: TrackerView,
): TemplateResult {
  const { howToSign, sign } = messages[language];
  const page = host.getAttribute('documents-url');
  if (!page || !document) return html`<p class="text">${howToSign}</p>`;
  return html`<p class="text small muted">${howToSign}</p>
    <div>
      <a
        class="button button-primary"
        part="button button-primary"
        href=${`${page}#id=${application.id}&sign=${document.id}`}
        >${sign[name]}</a
      >
    </div>`;
}
