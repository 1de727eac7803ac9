import { appealDeadline, appealMessages, maxAppealText } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { type FieldForm, textOf } from '../shared/field.js';
import { renderRadioField } from '../shared/radio-field.js';
import { regionCodes, toRegionCode } from '../shared/region-codes.js';
import { renderSelectField } from '../shared/select-field.js';
import { renderTextField } from '../shared/text-field.js';
import { renderTextareaField } from '../shared/textarea-field.js';
import { formatDay } from './appeal-dates.js';
import { channels, kindOf, kinds, topics } from './appeal-values.js';
import { formMessages as messages } from './appeal-form.messages.js';

/** The form that is drawn. */
interface FormView {
  host: DrskElement;
  form: FieldForm;
  isGuest: boolean;
}

/** Kind, topic, region, and what only some kinds ask for. */
export function renderAbout(view: FormView): TemplateResult {
  const { host, form } = view;
  const { language } = host;
  const text = messages[language];
  const { topics: names } = appealMessages[language];
  const kind = kindOf(form.values);
  return html`
    ${renderKind(view)} ${kind === 'fault' ? renderDanger(host) : nothing}
    ${renderSelectField(form, {
      name: 'topic',
      label: text.fields.topic,
      isRequired: true,
      placeholder: text.placeholder,
      choices: topics.map((value) => ({ value, label: names[value] })),
    })}
    ${renderSelectField(form, {
      name: 'regionCode',
      label: text.fields.regionCode,
      isRequired: true,
      placeholder: text.placeholder,
      choices: regionCodes.map((value) => ({ value, label: text.regions[value] })),
    })}
    ${renderTextField(form, {
      name: 'applicationNumber',
      label: text.fields.applicationNumber,
      hint: text.hints.applicationNumber,
      isRequired: kind === 'status_request',
      maxLength: 40,
    })}
  `;
}

/** Each says when it will be answered. */
function renderKind({ host, form }: FormView): TemplateResult {
  const { language } = host;
  const text = messages[language];
  const names = appealMessages[language].kinds;
  const regionCode = toRegionCode(textOf(form, { name: 'regionCode', label: '' })) ?? '28';
  const sentAt = host.client.now().toISOString();
  const answeredBy = (kind: (typeof kinds)[number]): string =>
    text.answeredBy(formatDay(appealDeadline({ kind, sentAt, regionCode }).dueOn, language));
  return renderRadioField(form, {
    name: 'kind',
    label: text.fields.kind,
    isRequired: true,
    choices: kinds.map((value) => ({ value, label: names[value], hint: answeredBy(value) })),
  });
}

/** Whoever sees a broken line should not type. */
function renderDanger({ language }: DrskElement): TemplateResult {
  const { danger } = messages[language];
  return html`<div class="alert alert-warning" part="alert alert-warning" role="status">
    <p class="alert-title">${danger.title}</p>
    <p class="text">${danger.text} <a class="link" href="tel:+78001000397">8-800-100-03-97</a></p>
  </div>`;
}

export function renderText({ host, form }: FormView): TemplateResult {
  const text = messages[host.language];
  const length = textOf(form, { name: 'text', label: '' }).length;
  return renderTextareaField(form, {
    name: 'text',
    label: text.fields.text,
    hint: text.left(maxAppealText - length),
    isRequired: true,
    maxLength: maxAppealText,
    rows: 6,
  });
}

export function renderAnswer({ host, form, isGuest }: FormView): TemplateResult {
  const { language } = host;
  const text = messages[language];
  const names = appealMessages[language].channels;
  const offered = channels.filter((channel) => !isGuest || channel !== 'account');
  return html`
    ${renderRadioField(form, {
      name: 'answerChannel',
      label: text.fields.answerChannel,
      isRequired: true,
      choices: offered.map((value) => ({ value, label: names[value] })),
    })}
    ${
      form.values['answerChannel'] === 'post'
        ? renderTextareaField(form, {
            name: 'postalAddress',
            label: text.fields.postalAddress,
            hint: text.hints.postalAddress,
            isRequired: true,
            maxLength: 300,
            rows: 2,
          })
        : nothing
    }
  `;
}

export function renderGuest({ host, form }: FormView): TemplateResult {
  const text = messages[host.language];
  return html`
    ${renderTextField(form, {
      name: 'name',
      label: text.fields.name,
      isRequired: true,
      autocomplete: 'name',
      maxLength: 200,
    })}
    ${renderTextField(form, {
      name: 'email',
      label: text.fields.email,
      hint: text.hints.email,
      type: 'email',
      isRequired: true,
      autocomplete: 'email',
      maxLength: 254,
    })}
    ${renderTextField(form, {
      name: 'phone',
      label: text.fields.phone,
      type: 'tel',
      inputMode: 'tel',
      autocomplete: 'tel',
      maxLength: 40,
    })}
  `;
}
