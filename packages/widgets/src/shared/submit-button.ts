import { html, nothing, type TemplateResult } from 'lit';

export interface SubmitButton {
  label: string;
  /** What it says while the form is on its way. */
  busyLabel: string;
  isBusy: boolean;
  /** For a button outside its form; one inside needs none. */
  submit?: (event: Event) => unknown;
}

/** The form's main button. It stays enabled and focusable while busy, so a keyboard user is not thrown out. */
export function renderSubmitButton(button: SubmitButton): TemplateResult {
  return html`<button
    class="button button-primary button-wide"
    part="button button-primary"
    type=${button.submit ? 'button' : 'submit'}
    aria-disabled=${button.isBusy ? 'true' : nothing}
    @click=${button.submit ?? nothing}
  >
    ${
      button.isBusy
        ? html`<span class="spinner" part="spinner"></span>${button.busyLabel}`
        : button.label
    }
  </button>`;
}
