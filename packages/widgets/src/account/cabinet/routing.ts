import { isKiosk } from '../../shared/kiosk.js';
import { goTo } from '../../shared/page-address.js';
import type { DrskAccount } from './account.js';
import { home, pathOf, type Place, placeOf } from './place.js';
import { views } from './views.js';

/** How a place and an address become each other. */
export interface Router {
  /** What the address says now; nothing, where it says what is not ours. */
  read: () => Place | undefined;
  /** Whole, also for a new tab. */
  href: (place: Place) => string;
  /** The place that a link leads to, if it is one of ours. */
  placeAt: (url: URL) => Place | undefined;
  go: (place: Place, isNew: boolean) => void;
}

export function routerOf({ routing, base }: DrskAccount): Router {
  const routers = { hash: hashRouter, path: () => pathRouter(base), memory: memoryRouter };
  return (routers[routing] ?? hashRouter)();
}

function hashRouter(): Router {
  const href = (place: Place): string => {
    const url = here();
    url.hash = pathOf(place) + (place.values && `?${place.values}`);
    return url.href;
  };
  const placeAt = (url: URL): Place | undefined =>
    isHere(url) && url.hash.startsWith('#/') ? placeOf(url.hash.slice(1)) : undefined;
  return {
    read: () => placeAt(new URL(window.location.href)) ?? placeOfPage(window.location),
    href,
    placeAt,
    go: (place, isNew) => goTo(href(place), isNew && !isKiosk()),
  };
}

/** Of a page without a place after `#`: its own name may be that of a view, as letters name them: `/account/confirm#token=…`. */
function placeOfPage({ pathname, hash }: Location): Place | undefined {
  const name = pathname.split('/').findLast(Boolean) ?? '';
  const place = placeOf(`${name}?${hash.slice(1)}`);
  if (name !== '' && Object.hasOwn(views, place.view)) return place;
  return hash === '' ? home : undefined;
}

function pathRouter(base: string): Router {
  const root = base.replace(/\/+$/, '');
  const href = (place: Place): string => {
    const url = here();
    url.pathname = root + pathOf(place);
    url.hash = place.values;
    return url.href;
  };
  const placeAt = ({ origin, pathname, hash }: URL): Place | undefined => {
    if (origin !== window.location.origin || !`${pathname}/`.startsWith(`${root}/`))
      return undefined;
    return placeOf(`${pathname.slice(root.length)}?${hash.slice(1)}`);
  };
  return {
    read: () => placeAt(new URL(window.location.href)),
    href,
    placeAt,
    go: (place, isNew) => goTo(href(place), isNew && !isKiosk()),
  };
}

/** The address stays as it is: links only look as they do with a hash. */
function memoryRouter(): Router {
  const { href, placeAt } = hashRouter();
  let place = paymentIsBack() ? placeOf('/payments') : home;
  return {
    read: () => place,
    href,
    placeAt,
    go: (next) => {
      place = next;
    },
  };
}

function isHere({ origin, pathname }: URL): boolean {
  const { location } = window;
  return origin === location.origin && pathname === location.pathname;
}

/** Without what the bank has said of a payment: that was for the page which it has led to. */
function here(): URL {
  const url = new URL(window.location.href);
  url.searchParams.delete('payment');
  return url;
}

function paymentIsBack(): boolean {
  return new URLSearchParams(window.location.search).has('payment');
}
