import { attachmentMessages, formatBasis } from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Filling } from './filling.js';
import { type FormStep, shownAttachments } from './outline.js';
import { renderUploadField } from '../attachments/upload-field.js';

/** The documents that these answers call for, and those that may be added. */
export function renderAttachments(
  { language }: DrskElement,
  filling: Filling,
  step: FormStep,
): TemplateResult {
  const { attachments, facts, form, remove, uploads } = filling;
  return html`
    <p class="muted">${step.explanation}</p>
    ${shownAttachments(facts).map(({ kind, basis, isRequired }) => {
      const { label, hint } = attachmentMessages[language].kinds[kind];
      return renderUploadField(uploads, form, {
        name: kind,
        label,
        hint: isRequired ? `${hint} (${formatBasis(basis, language)})` : hint,
        isRequired,
        attachments: attachments.filter((file) => file.kind === kind),
        remove,
      });
    })}
  `;
}
