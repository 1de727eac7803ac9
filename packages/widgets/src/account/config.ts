import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Theme } from '../shared/drsk-element.js';

/**
 * Settings for the widgets inside it; the nearest one wins over those above and over the script tag.
 *
 * @slot - The widgets, with any content of the page.
 */
@customElement('drsk-config')
export class DrskConfig extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the API. */
  @property({ attribute: 'api-base', reflect: true }) apiBase: string | undefined;
  /** Code of the region whose residents the page serves. */
  @property({ reflect: true }) region: string | undefined;
  /** `ru` or `en`. */
  @property({ reflect: true }) locale: string | undefined;
  @property({ reflect: true }) theme: Theme | undefined;
  /** Page of the login. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-config': DrskConfig;
  }
}
