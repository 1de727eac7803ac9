import type { ApplicantKind } from '@drsk/sdk';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { passportPicture, snilsPicture } from '../shared/document-pictures.js';
import { documentPictureStyles } from '../shared/document-pictures.styles.js';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import { renderTextField } from '../shared/text-field.js';
import { contactNames, detailField, namesByKind, optionalNames } from './registration-fields.js';
import { messages } from './registration-details.messages.js';
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
  adoptStyles(host, [documentPictureStyles]);
  const text = messages[host.language].sections;
  const fields = (names: readonly TextName[]): TemplateResult[] =>
    names.map((name) => renderTextField(form, detailField(name, kind, host.language)));
  const snils = kind === 'individual' ? snilsPicture(host.language) : nothing;
  return html`
    ${renderSection(host, text[kind], fields(namesByKind[kind].own))}
    ${renderSection(host, text.contacts, fields(contactNames))} ${renderOptional(host, form, kind)}
    ${renderSection(host, text.login, html`${snils}<slot name="credentials"></slot>`)}
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

/** Folded away until somebody wants it, or something in it is wrong; never folded under the reader's hands. */
function renderOptional(host: DrskElement, form: FieldForm, kind: ApplicantKind): TemplateResult {
  const { titles, explanation } = messages[host.language].optional;
  const names = optionalNames[kind];
  const isOpen = names.some((name) => form.values[name] !== '' || form.errors[name] !== undefined);
  return html`<details class="section optional" part="section" ?open=${isOpen ? true : noChange}>
    <summary class="optional-title">${titles[kind]}</summary>
    <div class="section-fields">
      <p class="muted">${explanation}</p>
      ${kind === 'individual' ? passportPicture(host.language) : nothing}
      ${names.map((name) => renderTextField(form, detailField(name, kind, host.language)))}
    </div>
  </details>`;
}
