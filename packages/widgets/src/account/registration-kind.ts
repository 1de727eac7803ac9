import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import { renderRadioField } from '../shared/radio-field.js';
import { applicantKinds } from './applicant-kinds.js';
import { messages } from './registration.messages.js';

/** Who will be the applicant: everything after depends on it. */
export function renderKind({ language }: DrskElement, form: FieldForm): TemplateResult {
  return html`<div class="kinds">
    ${renderRadioField(form, {
      name: 'applicantKind',
      label: messages[language].applicantKind,
      choices: applicantKinds.map((value) => ({ value, ...messages[language].kinds[value] })),
    })}
  </div>`;
}
