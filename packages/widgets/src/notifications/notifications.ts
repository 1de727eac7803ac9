import { property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { PartController } from '../shared/part-controller.js';

/**
 * What the account has been told: a feed that fills as things happen, what became of each letter and text message, and
 * which of them are wanted. The link of a letter (`#token=…`) unsubscribes here, without a login.
 *
 * @fires drsk-notifications-counted - `detail` tells how many are not read yet.
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or changed.
 * @csspart notification - One notification.
 */
export class DrskNotifications extends DrskElement {
  /** Page of the status tracker; `#id=…` is put after it. */
  @property({ attribute: 'application-url' }) applicationUrl: string | undefined;
  /** Page of the documents. */
  @property({ attribute: 'documents-url' }) documentsUrl: string | undefined;
  /** Page of the payments, where news of money leads; `#id=…` of the application is put after it. */
  @property({ attribute: 'payments-url' }) paymentsUrl: string | undefined;
  /** Page of the internet reception. */
  @property({ attribute: 'appeals-url' }) appealsUrl: string | undefined;
  /** Page of the offices. */
  @property({ attribute: 'offices-url' }) officesUrl: string | undefined;
  /** Page of the profile, where news of the account's security is dealt with. */
  @property({ attribute: 'profile-url' }) profileUrl: string | undefined;
  /**
   * Address of `drsk-push.js` on the site itself. With it, readers can let their browser show notifications; without it,
   * nothing of that is loaded or shown.
   */
  @property({ attribute: 'push-worker' }) pushWorker: string | undefined;

  readonly #part = new PartController(this, async () => {
    const part = await import('./notifications-part.js');
    return new part.NotificationsPart(this);
  });

  protected override content(): unknown {
    return this.#part.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-notifications': DrskNotifications;
  }
}
