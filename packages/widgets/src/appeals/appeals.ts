import { DrskElement } from '../shared/drsk-element.js';
import { PartController } from '../shared/part-controller.js';

/**
 * The internet reception: questions, complaints and reports with an account or without one, and what is answered. Its
 * parts come once it is on the page.
 *
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or sent.
 * @csspart appeal - An appeal of the list.
 * @csspart message - What somebody wrote.
 */
export class DrskAppeals extends DrskElement {
  readonly #part = new PartController(this, async () => {
    const part = await import('./reception.js');
    return new part.Reception(this);
  });

  protected override content(): unknown {
    return this.#part.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-appeals': DrskAppeals;
  }
}
