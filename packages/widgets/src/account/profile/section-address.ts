import { addressWith, valuesOfAddress } from '../../shared/page-address.js';
import { type SectionName, sectionNames } from './sections.js';

/** The section that the page's address names: `#section=password`. */
export function sectionOfAddress(): SectionName | undefined {
  const named = valuesOfAddress().get('section');
  return sectionNames.find((name) => name === named);
}

export function addressOf(section: SectionName): string {
  return addressWith({ section });
}
