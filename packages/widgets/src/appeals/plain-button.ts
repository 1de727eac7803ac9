import { html, nothing, type TemplateResult } from 'lit';

/** `about` tells those who do not see what it stands beside. */
export function renderButton(
  label: string,
  onClick: () => unknown,
  about?: string,
): TemplateResult {
  return html`<button class="button" part="button" type="button" @click=${onClick}>
    ${label}${about === undefined ? nothing : html`<span class="visually-hidden">: ${about}</span>`}
  </button>`;
}
