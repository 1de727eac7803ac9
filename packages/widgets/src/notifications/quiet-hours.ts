import type { NotificationPreferences, NotificationPreferencesChange } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../shared/checkbox-field.js';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import type { FieldValue } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { renderSelectField } from '../shared/select-field.js';
import { messages, timeZones } from './preferences.messages.js';

/** What quiet hours begin with when somebody turns them on again. */
const usual = { from: '22:00', until: '08:00' };

type Change = (change: NotificationPreferencesChange) => unknown;

/** When nothing comes that can wait, and by whose clocks. */
export function renderQuietHours(
  { headingLevel, language }: DrskElement,
  { quietHours, timeZone, isOwnTimeZone }: NotificationPreferences,
  change: Change,
): TemplateResult {
  const text = messages[language];
  const hours = quietHours ?? usual;
  const form = {
    values: { isQuiet: quietHours !== null, timeZone: isOwnTimeZone ? timeZone : '', ...hours },
    errors: {},
    leave: () => undefined,
    input: (name: string, value: FieldValue) => change(changeOf(name, value, hours)),
  };
  const zone = text.zones[timeZone];
  return html`<div class="subheading" role="heading" aria-level=${headingLevel + 2}>
      ${text.quietTitle}
    </div>
    ${renderCheckboxField(form, { name: 'isQuiet', label: text.quiet, hint: text.quietHint })}
    <div class="quiet">
      ${quietHours === null ? nothing : renderHours(form, language)}
      ${renderSelectField(form, {
        name: 'timeZone',
        label: text.timeZone,
        placeholder: isOwnTimeZone ? text.ofRegion : text.ofRegionNow(zone),
        choices: timeZones.map((value) => ({ value, label: text.zones[value] })),
      })}
    </div>`;
}

function renderHours(form: FieldForm, language: Language): TemplateResult {
  const text = messages[language];
  return html`${(['from', 'until'] as const).map((name) =>
    renderSelectField(form, {
      name,
      label: text[name],
      choices: timesOf(String(form.values[name])),
    }),
  )}`;
}

function changeOf(
  name: string,
  value: FieldValue,
  hours: typeof usual,
): NotificationPreferencesChange {
  if (name === 'isQuiet') return { quietHours: value === true ? hours : null };
  if (name === 'timeZone') return { timeZone: timeZones.find((zone) => zone === value) ?? null };
  return { quietHours: { ...hours, [name]: String(value) } };
}

/** Whole hours, and what was chosen elsewhere. */
function timesOf(chosen: string): { value: string; label: string }[] {
  const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
  const times = [...new Set([...hours, chosen])].toSorted();
  return times.map((value) => ({ value, label: value.replace(/^0/, '') }));
}
