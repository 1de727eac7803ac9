import type { ConsentDocument } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../shared/checkbox-field.js';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import { messages } from './registration-rest.messages.js';
import { consentName } from './registration-values.js';

export interface ConsentList {
  documents: readonly ConsentDocument[];
  /** Names of those whose text has changed since it was shown. */
  renewed: readonly string[];
}

/** Every consent a document of its own, with its own box and its text at hand; none is ticked beforehand. */
export function renderConsents(
  host: DrskElement,
  form: FieldForm,
  { documents, renewed }: ConsentList,
): TemplateResult {
  const text = messages[host.language].consents;
  return html`
    ${
      renewed.length > 0
        ? html`<p class="alert alert-warning text" part="alert alert-warning" role="alert">
            ${text.outdated}
          </p>`
        : nothing
    }
    <p class="muted">${text.explanation}</p>
    ${documents.map((document) =>
      renderConsent(host, form, { document, isOpen: renewed.includes(consentName(document)) }),
    )}
  `;
}

/** @csspart consent - A consent: its box and its text. */
function renderConsent(
  host: DrskElement,
  form: FieldForm,
  { document, isOpen }: { document: ConsentDocument; isOpen: boolean },
): TemplateResult {
  const text = messages[host.language].consents;
  const { title, isRequired, purpose, version, paragraphs } = document;
  return html`<div class="consent" part="consent">
    ${renderCheckboxField(form, {
      name: consentName(document),
      label: isRequired ? title : `${title} (${text.optional})`,
      hint: purpose,
      isRequired,
    })}
    <details class="consent-text" lang="ru" ?open=${isOpen}>
      <summary class="link" lang=${host.language}>
        ${text.read}<span class="visually-hidden">: ${title}</span>
      </summary>
      <p class="muted small" lang=${host.language}>${text.version(version)}</p>
      ${paragraphs.map((paragraph) => html`<p class="text">${paragraph}</p>`)}
    </details>
  </div>`;
}
