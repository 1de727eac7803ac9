import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Theme } from '../shared/drsk-element.js';

/**
 * Settings for the widgets inside it; the nearest one wins over those above and over the script tag.
 *
 * @slot - The widgets, with any content of the page.
 */
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
  /** Colours: `auto` follows the page's `color-scheme`, `inherit` takes after the page. */
  @property({ reflect: true }) theme: Theme | undefined;
  /** Texts of the site's own in the place of ours, by what is said without them: JSON, or the address of such a file. */
  @property({ reflect: true }) texts: string | undefined;
  /** Page of the login. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;
  /** Page of the registration. */
  @property({ attribute: 'registration-url', reflect: true }) registrationUrl: string | undefined;
  /** Page where a forgotten password is replaced. */
  @property({ attribute: 'recovery-url', reflect: true }) recoveryUrl: string | undefined;
  /** Page of the account, behind the reader's name. */
  @property({ attribute: 'profile-url', reflect: true }) profileUrl: string | undefined;
  /** Where to go after signing in. */
  @property({ attribute: 'success-url', reflect: true }) successUrl: string | undefined;
  /** Minutes without a key or a touch after which the reader is signed out; never, without it. */
  @property({ type: Number, attribute: 'idle-minutes', reflect: true }) idleMinutes:
    | number
    | undefined;
  /** Many people use this computer: nothing is kept on it, and who leaves it is signed out (after 3 minutes, or `idle-minutes`). */
  @property({ type: Boolean, reflect: true }) kiosk = false;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-config': DrskConfig;
  }
}
