import type { Locale } from '@drsk/domain';
import type { Settings } from '../clock/moment.js';

/** Where a page of the site is, in the reader's language: `/account/login`. */
export function pageAddress(path: string, locale: Locale, settings: Settings): string {
  return `${locale === 'en' ? settings.englishSiteUrl : settings.siteUrl}${path}`;
}
