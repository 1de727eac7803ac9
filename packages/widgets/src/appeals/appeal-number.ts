import { html, type TemplateResult } from 'lit';

/** «Обращение ОБР-28-26-000123», whose number no line tears apart. */
export function renderNumber(what: string, number: string): TemplateResult {
  return html`${what} <span class="appeal-number" data-testid="appeal-number">${number}</span>`;
}
