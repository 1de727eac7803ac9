import { programAccessMessages } from '@drsk/domain';
import type { Webhook } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { momentOf } from '../moments.js';
import { messages } from './programs.messages.js';

/** Where events go, which, and whether they do. */
export function renderWebhookFacts(
  { url, events, isEnabled, disabledReason, previousSecretUntil }: Webhook,
  host: DrskElement,
): TemplateResult {
  const text = messages[host.language].webhook;
  const look = isEnabled ? 'mark-good' : 'mark-warning';
  const state = disabledReason ? text.reasons[disabledReason] : text.enabled;
  return html`<p class="row-title">${url} <span class="mark ${look}">${state}</span></p>
    <ul class="list small">
      ${events.map((kind) => html`<li>${programAccessMessages[host.language].events[kind]}</li>`)}
    </ul>
    ${
      previousSecretUntil
        ? html`<p class="muted small">${text.bothSecrets(momentOf(previousSecretUntil, host))}</p>`
        : nothing
    }`;
}
