import { html, type TemplateResult } from 'lit';

export type ButtonLook = 'button-primary' | 'button-danger' | 'button-link' | '';

/** A button that does something at once. */
export function renderButton(
  label: unknown,
  act: () => unknown,
  look: ButtonLook = '',
): TemplateResult {
  return html`<button class="button ${look}" part="button ${look}" type="button" @click=${act}>
    ${label}
  </button>`;
}
