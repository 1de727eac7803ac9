import { page } from './page.js';

/** Where views keep what leads back to them: `id=app-1&step=object`. */
export interface PageAddress {
  readonly values: string;
  /** Whole: `#…` alone would lead to another page where the site has a `<base>`. */
  href: (values: string) => string;
  /** `isNew`: the browser's Back button returns to the one before. */
  go: (values: string, isNew: boolean) => void;
}

/** After `#` of the page's address, unless a whole account has it and shares it out. */
const ofPage: PageAddress = {
  get values() {
    return window.location.hash.slice(1);
  },
  href: (values) => {
    const url = new URL(window.location.href);
    url.hash = values;
    return url.href;
  },
  go: (values, isNew) => goTo(ofPage.href(values), isNew),
};

export function pageAddress(): PageAddress {
  return page().address ?? ofPage;
}

export function valuesOfAddress(): URLSearchParams {
  return new URLSearchParams(pageAddress().values);
}

export function addressWith(values: Record<string, string>): string {
  return pageAddress().href(new URLSearchParams(values).toString());
}

export function goTo(href: string, isNew: boolean): void {
  window.history[isNew ? 'pushState' : 'replaceState'](window.history.state, '', href);
}
