import type { PageAddress } from '../../shared/page-address.js';
import type { DrskAccount } from './account.js';
import { home, isSameView, type Place, placeOf } from './place.js';
import { type Router, routerOf } from './routing.js';

/** Where the reader is, and what the view in front of them keeps beside that in the address. */
export class Whereabouts implements PageAddress {
  place: Place;
  readonly #router: Router;

  constructor(host: DrskAccount) {
    this.#router = routerOf(host);
    this.place = this.#router.read() ?? home;
  }

  get values(): string {
    const read = this.#router.read();
    return read && isSameView(read, this.place) ? read.values : this.place.values;
  }

  readonly href = (values: string): string => this.#router.href({ ...this.place, values });

  readonly go = (values: string, isNew: boolean): void => {
    this.place = { ...this.place, values };
    this.#router.go(this.place, isNew);
  };

  readonly hrefOf = (view: string): string => this.#router.href(placeOf(view));

  /** What the address says now; nothing, where it says what is not ours. */
  read(): Place | undefined {
    return this.#router.read();
  }

  placeAt(link: HTMLAnchorElement): Place | undefined {
    return this.#router.placeAt(new URL(link.href));
  }

  moveTo(place: Place, isNew: boolean): void {
    this.place = place;
    this.#router.go(place, isNew);
  }
}
