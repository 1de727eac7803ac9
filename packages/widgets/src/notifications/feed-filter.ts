import { html, nothing, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../shared/checkbox-field.js';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldValue, FormValues } from '../shared/form-values.js';
import { renderSelectField } from '../shared/select-field.js';
import { messages, notificationKinds } from './notifications.messages.js';

interface FilterOptions {
  /** Numbers by id. */
  applications: ReadonlyMap<string, string>;
  change: (filter: FormValues) => unknown;
}

/** Of one kind, about one application, or unread ones alone. */
export function renderFilter(
  { language }: DrskElement,
  filter: FormValues,
  { applications, change }: FilterOptions,
): TemplateResult {
  const text = messages[language];
  const form = {
    values: filter,
    errors: {},
    leave: () => undefined,
    input: (name: string, value: FieldValue) => change({ ...filter, [name]: value }),
  };
  return html`<div class="filters">
    ${renderSelectField(form, {
      name: 'kind',
      label: text.filters.kind,
      placeholder: text.filters.any,
      choices: notificationKinds.map((value) => ({ value, label: text.kinds[value] })),
    })}
    ${
      applications.size > 0
        ? renderSelectField(form, {
            name: 'applicationId',
            label: text.filters.application,
            placeholder: text.filters.any,
            choices: [...applications].map(([value, number]) => ({
              value,
              label: text.number(number),
            })),
          })
        : nothing
    }
    ${renderCheckboxField(form, { name: 'unread', label: text.filters.unread })}
  </div>`;
}
