import type { GivenConsents, RegionCode } from '@drsk/contract';
import type { Locale } from '@drsk/domain';

/** Raise it with every change of a text: what people agreed to before keeps its number. */
export const consentEdition = '2026-09';

/** Which of the texts of an edition was shown. */
export interface ShownText {
  /** Not given: the text of the whole company. */
  readonly regionCode?: RegionCode | undefined;
  readonly locale: Locale;
}

/** `2026-09`, `2026-09/28` with the branch of a region, `2026-09/28/en` in English. */
export function versionOf({ regionCode, locale }: ShownText): string {
  const language = locale === 'ru' ? [] : [locale];
  return [consentEdition, ...(regionCode ? [regionCode] : []), ...language].join('/');
}

/** What a version in force shows; nothing for any other. */
export function shownTextOf(version: string): ShownText | undefined {
  return shownTexts.find((shown) => versionOf(shown) === version);
}

/** Whether everything agreed to is a text in force: nobody agrees to what was not shown. */
export function areInForce(consents: GivenConsents): boolean {
  return consents.every(({ version }) => shownTextOf(version) !== undefined);
}

const regionCodes: readonly (RegionCode | undefined)[] = [undefined, '28', '25', '27', '79', '14'];

const shownTexts: readonly ShownText[] = regionCodes.flatMap((regionCode) => [
  { regionCode, locale: 'ru' },
  { regionCode, locale: 'en' },
]);
