import { property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { PartController } from '../shared/part-controller.js';

/**
 * What the grid has posted: to read and keep, to sign, to refuse, to ask for on paper. Its parts come once it is on the
 * page.
 *
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or sent.
 * @csspart document - A document of the list.
 */
export class DrskDocuments extends DrskElement {
  /**
   * Only those of one application; else the page's address says whose: `#id=…`, of a kind `&kind=invoice`, and with
   * `&sign=…` the document whose signing is to open.
   */
  @property({ attribute: 'application-id' }) applicationId: string | undefined;
  /** Page with the status tracker: the way back to the application. */
  @property({ attribute: 'application-url' }) applicationUrl: string | undefined;

  readonly #part = new PartController(this, async () => {
    const part = await import('./document-room.js');
    return new part.DocumentRoom(this);
  });

  protected override content(): unknown {
    return this.#part.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-documents': DrskDocuments;
  }
}
