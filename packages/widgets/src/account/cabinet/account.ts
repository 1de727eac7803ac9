import { property } from 'lit/decorators.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { PartController } from '../../shared/part-controller.js';

/** Where the view is named: after `#/` of the page's address, in its path, or nowhere. */
export type Routing = 'hash' | 'path' | 'memory';

/**
 * The whole account in one tag: a menu, the views it leads to, each loaded when it is first shown, and the login for
 * whoever is not signed in, which ends where they wanted to go.
 *
 * @fires drsk-navigate - Before another view is shown; `detail` names it. Cancel it to stay, or to show something else.
 * @fires drsk-failure - `detail` is the error, when a view could not be loaded.
 * @slot view - The view, which the element puts there itself: a widget in light DOM, where password managers look.
 * @csspart menu - The menu.
 * @csspart menu-link - The way to one view.
 */
export class DrskAccount extends DrskElement {
  /** `hash` (`#/payments`), `path` (`/account/payments`: the server shows the page at all of them) or `memory`, which leaves the address alone. */
  @property() routing: Routing = 'hash';
  /** What the addresses of the views begin with, for `path`: `/account`. */
  @property() base = '';
  /** Leaves the title of the page as it is; else the view is named before it. */
  @property({ type: Boolean, attribute: 'keep-title' }) keepTitle = false;
  /** Ways to sign in, as `<drsk-login>` takes them. */
  @property() methods: string | undefined;
  /** Page of an account that leaves nothing on the computer; without it the login shows no link. */
  @property({ attribute: 'shared-url' }) sharedUrl: string | undefined;
  /** Address of `drsk-push.js` on the site, as `<drsk-notifications>` takes it. */
  @property({ attribute: 'push-worker' }) pushWorker: string | undefined;

  readonly #part = new PartController(this, async () => {
    const part = await import('./cabinet.js');
    return new part.Cabinet(this);
  });

  protected override content(): unknown {
    return this.#part.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-account': DrskAccount;
  }
}
