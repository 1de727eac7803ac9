import { statusMessages } from '@drsk/domain';
import type { ApplicationStatus } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { renderSelectField } from '../../shared/select-field.js';
import { messages } from './applications.messages.js';

export interface StatusFilter {
  language: Language;
  status: ApplicationStatus | undefined;
  choose: (status: ApplicationStatus | undefined) => unknown;
}

/** Which applications to show. */
export function renderStatusFilter({ language, status, choose }: StatusFilter): TemplateResult {
  const labels = statusMessages[language].application;
  const form = {
    values: { status: status ?? '' },
    errors: {},
    input: (_name: string, value: unknown) => choose(isStatus(value) ? value : undefined),
    leave: () => undefined,
  };
  return html`<div class="filter">
    ${renderSelectField(form, {
      name: 'status',
      label: messages[language].filter,
      placeholder: messages[language].all,
      choices: Object.entries(labels).map(([value, label]) => ({ value, label })),
    })}
  </div>`;
}

function isStatus(value: unknown): value is ApplicationStatus {
  return typeof value === 'string' && Object.hasOwn(statusMessages.ru.application, value);
}
