import { type SectionName, sectionNames } from './sections.js';

/** The section that the page's address names: `#section=password`. */
export function sectionOfAddress(): SectionName | undefined {
  const named = new URLSearchParams(window.location.hash.slice(1)).get('section');
  return sectionNames.find((name) => name === named);
}

/** Whole: `#…` alone would lead to another page where the site has a `<base>`. */
export function addressOf(section: SectionName): string {
  const url = new URL(window.location.href);
  url.hash = new URLSearchParams({ section }).toString();
  return url.href;
}
