import { html, type TemplateResult } from 'lit';

export type Fact = readonly [term: string, value: unknown];

/** Terms and what they are; those without a value are left out. */
export function facts(entries: readonly (Fact | undefined)[]): TemplateResult {
  return html`<dl>
    ${entries.map(
      (entry) =>
        entry &&
        html`<dt>${entry[0]}</dt>
          <dd>${entry[1]}</dd>`,
    )}
  </dl>`;
}
