import { DrskElement } from '../shared/drsk-element.js';
import { PartController } from '../shared/part-controller.js';

/**
 * Offices by region, with hours, services, accessibility and distance, and visits to them at a time of one's own.
 *
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or sent.
 * @csspart office - One office.
 * @csspart visit - One visit of the reader.
 */
export class DrskOffices extends DrskElement {
  readonly #part = new PartController(this, async () => {
    const part = await import('./offices-part.js');
    return new part.OfficesPart(this);
  });

  protected override content(): unknown {
    return this.#part.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-offices': DrskOffices;
  }
}
