import { html, type TemplateResult } from 'lit';
import type { Language } from './language.js';
import { sharedMessages } from './shared.messages.js';

/** What a state may be called: it may become the name of a file. The browser says so before anything is sent. */
const pattern = '[\\p{L}\\p{N}][\\p{L}\\p{N} ._\\-]{0,63}';

export function nameField(label: string, language: Language): TemplateResult {
  const { nameRule } = sharedMessages[language];
  return html`<label class="wide"
    >${label}<input
      name="name"
      maxlength="64"
      pattern=${pattern}
      title=${nameRule}
      required
      autocomplete="off"
  /></label>`;
}
