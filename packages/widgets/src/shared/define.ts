import { version } from '../generated/version.js';
import { page } from './page.js';

/** Registers an element, unless another copy of this package has done so: then the console names both, once. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof window === 'undefined') return; // a server that only imports
  const shared = page();
  shared.version ??= version;
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (!shared.isTwice) {
    shared.isTwice = true;
    // oxlint-disable-next-line no-console -- for whoever builds the page: nothing on it looks wrong
    console.warn(`@drsk/widgets is here twice: ${shared.version} works, ${version} does not`);
  }
}
