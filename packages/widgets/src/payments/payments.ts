import { property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { PartController } from '../shared/part-controller.js';

/**
 * Invoices with their parts, ways to pay them, and what has become of each payment.
 *
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or sent.
 * @csspart invoice - One invoice.
 * @csspart payment - One payment.
 */
export class DrskPayments extends DrskElement {
  /** Of which application; without it the page's address says so, `#id=…`, else all of them. */
  @property({ attribute: 'application-id' }) applicationId: string | undefined;

  readonly #part = new PartController(this, async () => {
    const part = await import('./payments-part.js');
    return new part.PaymentsPart(this);
  });

  protected override content(): unknown {
    return this.#part.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-payments': DrskPayments;
  }
}
