import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { SessionController } from '../shared/session-controller.js';

/**
 * Shows content of the page to those who are signed in, or to those who are not.
 *
 * @slot - The content.
 */
export class DrskSigned extends DrskElement {
  static override styles = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** Whom the content is for. */
  @property() when: 'in' | 'out' = 'in';

  readonly #session = new SessionController(this);

  protected override render(): TemplateResult {
    return html`${this.content()}`;
  }

  protected override content(): TemplateResult | typeof nothing {
    const { account, isSignedOut } = this.#session;
    const isShown = this.when === 'out' ? isSignedOut : account !== undefined;
    return isShown ? html`<slot></slot>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-signed': DrskSigned;
  }
}
