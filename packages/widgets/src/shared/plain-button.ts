import { html, nothing, type TemplateResult } from 'lit';

interface ButtonExtras {
  look?: 'button-primary' | 'button-link';
  /** What it is about, for those who do not see what stands beside it. */
  about?: string;
  isBusy?: boolean;
}

export function renderButton(
  label: string,
  press: () => unknown,
  { look, about, isBusy }: ButtonExtras = {},
): TemplateResult {
  return html`<button
    class="button ${look ?? ''}"
    part="button ${look ?? ''}"
    type="button"
    aria-label=${about ? `${label}: ${about}` : nothing}
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${press}
  >
    ${label}
  </button>`;
}
