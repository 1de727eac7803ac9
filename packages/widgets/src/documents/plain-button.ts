import { html, nothing, type TemplateResult } from 'lit';

export type ButtonLook = '' | 'button-primary' | 'button-link';

export interface ButtonExtras {
  look?: ButtonLook;
  /** What it is about, for those who do not see what stands beside it. */
  about?: string | TemplateResult;
  isExpanded?: boolean;
}

export function renderButton(
  label: string,
  press: () => unknown,
  { look = '', about, isExpanded }: ButtonExtras = {},
): TemplateResult {
  return html`<button
    class="button ${look}"
    part="button ${look}"
    type="button"
    aria-expanded=${isExpanded ?? nothing}
    @click=${press}
  >
    ${label}${about ? html`<span class="visually-hidden">: ${about}</span>` : nothing}
  </button>`;
}
