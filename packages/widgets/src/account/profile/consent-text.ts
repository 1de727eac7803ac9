import type { Consent, ConsentDocument } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages } from './consents.messages.js';
import { dayOf } from './moments.js';

/** The text itself, opened when somebody wants to read it; says so when another one was agreed to. */
export function renderConsentText(
  { language }: DrskElement,
  { title, paragraphs, version }: ConsentDocument,
  given: Consent | undefined,
): TemplateResult {
  const text = messages[language];
  const isOther = given !== undefined && editionOf(given.version) !== editionOf(version);
  return html`<details class="details">
    <summary class="link">${text.read}<span class="visually-hidden">: ${title}</span></summary>
    ${isOther ? html`<p class="text mark-warning">${text.otherText}</p>` : nothing}
    ${paragraphs.map((paragraph) => html`<p class="text">${paragraph}</p>`)}
  </details>`;
}

/** Every record of the log, the latest first. */
export function renderHistory(host: DrskElement, log: readonly Consent[]): TemplateResult {
  const text = messages[host.language];
  return html`<details class="details">
    <summary class="link">${text.history}</summary>
    <ul class="list small">
      ${log.map(
        ({ title, version, givenAt, withdrawnAt }) =>
          html`<li>
            ${text.row(title, version, dayOf(givenAt, host))}${
              withdrawnAt === null ? nothing : text.rowWithdrawn(dayOf(withdrawnAt, host))
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

/** `2026-09` of `2026-09/28/en`: region and language do not make another edition. */
function editionOf(version: string): string {
  return version.split('/')[0] ?? version;
}
