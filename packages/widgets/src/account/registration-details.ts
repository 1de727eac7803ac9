import type { ApplicantKind } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import { renderTextField } from '../shared/text-field.js';
import { contactNames, detailField, namesByKind } from './registration-fields.js';
import { messages } from './registration-fields.messages.js';
import type { TextName } from './registration-values.js';

interface Section {
  title: string;
  explanation: string;
}

/** Who the applicant is, how to reach them, and what they will sign in with. */
export function renderDetails(
  host: DrskElement,
  form: FieldForm,
  kind: ApplicantKind,
): TemplateResult {
  const text = messages[host.language].sections;
  const fields = (names: readonly TextName[]): TemplateResult[] =>
    names.map((name) => renderTextField(form, detailField(name, kind, host.language)));
  return html`
    ${renderSection(host, text[kind], fields(namesByKind[kind].own))}
    ${renderSection(host, text.contacts, fields(contactNames))}
    ${renderSection(host, text.login, html`<slot name="credentials"></slot>`)}
  `;
}

function renderSection(host: DrskElement, text: Section, content: unknown): TemplateResult {
  return html`<section class="section" part="section">
    <div class="section-header">
      <div class="subheading" role="heading" aria-level=${host.headingLevel + 2}>${text.title}</div>
      <p class="muted">${text.explanation}</p>
    </div>
    <div class="section-fields">${content}</div>
  </section>`;
}
