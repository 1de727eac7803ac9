import type { SocialCategoryDescription } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../shared/checkbox-field.js';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import { type Choice, renderRadioField } from '../shared/radio-field.js';
import { regionCodes } from '../shared/region-codes.js';
import { renderSelectField } from '../shared/select-field.js';
import { renderTextField } from '../shared/text-field.js';
import { isCompany, isHousehold, isIncrease } from './calculator-values.js';
import { messages } from './tariff-calculator.messages.js';

/** The questions: what most need to answer in sight, the rest folded away. */
export function renderCalculatorForm(
  { language }: DrskElement,
  form: FieldForm,
  categories: readonly SocialCategoryDescription[] = [],
): TemplateResult {
  const text = messages[language];
  const select = (name: 'subject' | 'reason', choices: object) =>
    renderSelectField(form, { name, ...text[name], choices: toChoices(choices) });
  const radio = (name: 'phases' | 'settlement', choices: object) =>
    renderRadioField(form, { name, ...text[name], choices: toChoices(choices) });
  const number = (name: 'powerKw' | 'previousPowerKw' | 'distanceM') =>
    renderTextField(form, { name, ...text[name], inputMode: 'decimal', maxLength: 12 });
  return html`
    ${renderSelectField(form, {
      name: 'regionCode',
      ...text.regionCode,
      choices: regionCodes.map((value) => ({ value, label: text.regions[value] })),
    })}
    ${select('subject', text.subjects)} ${select('reason', text.reasons)} ${number('powerKw')}
    ${isIncrease(form.values) ? number('previousPowerKw') : nothing}
    ${radio('phases', text.phaseCounts)} ${radio('settlement', text.settlements)}
    ${number('distanceM')}
    ${isHousehold(form.values) ? renderSocial(form, text, categories) : nothing}
    <details class="special">
      <summary class="special-title">${text.special}</summary>
      <div class="stack">${renderSpecial(form, text)}</div>
    </details>
  `;
}

/** Nobody has to say which of them it is: the rate is the same, and the proof goes to the application. */
function renderSocial(
  form: FieldForm,
  text: typeof messages.ru,
  categories: readonly SocialCategoryDescription[],
): TemplateResult {
  const isShown = form.values['isSocial'] === true && categories.length > 0;
  return html`<div class="social">
    ${renderCheckboxField(form, { name: 'isSocial', ...text.isSocial })}
    ${isShown ? renderCategories(text, categories) : nothing}
  </div>`;
}

function renderCategories(
  text: typeof messages.ru,
  categories: readonly SocialCategoryDescription[],
): TemplateResult {
  return html`<details class="special">
    <summary class="special-title">${text.whoIsSocial}</summary>
    <ul class="categories">
      ${categories.map(
        ({ title, proof }) => html`<li>${title} <span class="muted small">${proof}</span></li>`,
      )}
    </ul>
  </details>`;
}

function renderSpecial(form: FieldForm, text: typeof messages.ru): TemplateResult {
  const box = (name: 'short_right' | 'flat' | 'repeated' | 'wantsInstallment') =>
    renderCheckboxField(form, { name, ...text[name] });
  return html`
    ${isHousehold(form.values) ? nothing : renderReliability(form, text)} ${box('short_right')}
    ${isCompany(form.values) ? nothing : box('flat')} ${box('repeated')}
    ${isCompany(form.values) ? box('wantsInstallment') : nothing}
  `;
}

function renderReliability(form: FieldForm, text: typeof messages.ru): TemplateResult {
  const field = { name: 'reliabilityCategory', ...text.reliabilityCategory };
  return renderRadioField(form, { ...field, choices: toChoices(text.reliability) });
}

/** In the order of the texts. */
function toChoices(texts: object): Choice[] {
  return Object.entries(texts).map(([value, label]) => ({ value, label: String(label) }));
}
