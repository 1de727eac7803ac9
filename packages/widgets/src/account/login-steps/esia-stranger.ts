import type { EsiaPerson } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keep, tabStorage } from '../../shared/tab-storage.js';
import { esiaPersonKey } from '../esia-person-key.js';
import type { LoginFlow } from '../login-next.js';
import { dropDraft } from '../registration-draft.js';
import { messages } from './esia.messages.js';
import { renderBack } from './step-back.js';
import { renderStepTitle } from './step-title.js';

/** ЕСИА knows the person and the cabinet does not: the registration begins with what ЕСИА has told. */
export function renderStranger(flow: LoginFlow, person: EsiaPerson): TemplateResult {
  const { host } = flow;
  const registrationUrl = host.setting('registration-url');
  const text = messages[host.language].unknown;
  return html`
    ${renderStepTitle(host, text.title)}
    <p class="text">${text.text(nameOf(person))}</p>
    ${
      registrationUrl
        ? html`<a
            class="button button-primary"
            part="button button-primary"
            href=${registrationUrl}
            @click=${() => fillRegistration(person)}
          >
            ${text.register}
          </a>`
        : nothing
    }
    <p class="muted">${text.other}</p>
    <div class="ways">${renderBack(flow)}</div>
  `;
}

/** Through the tab's storage: nothing of it is in an address. What somebody has typed before makes way for it. */
function fillRegistration(person: EsiaPerson): void {
  dropDraft();
  keep(tabStorage(), esiaPersonKey, JSON.stringify(person));
}

function nameOf({ fullName, lastName, firstName, middleName }: EsiaPerson): string {
  return fullName ?? [lastName, firstName, middleName].filter(Boolean).join(' ');
}
