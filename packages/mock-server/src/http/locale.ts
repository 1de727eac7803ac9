import type { Locale } from '@drsk/domain';

/** The one of our languages that a reader likes best; Russian where they ask for none of them. */
export function localeOf(acceptLanguage: string | null): Locale {
  if (acceptLanguage === null) return 'ru';
  const ranges = acceptLanguage.split(',').map(parseRange);
  const liked = ranges.filter(({ quality }) => quality > 0).toSorted(byQuality);
  return liked.map(({ locale }) => locale).find((locale) => locale !== undefined) ?? 'ru';
}

function parseRange(range: string): { locale: Locale | undefined; quality: number } {
  const [tag = '', ...parameters] = range
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return {
    locale: toLocale(tag.split('-')[0]),
    quality: quality === undefined ? 1 : Number(quality),
  };
}

function toLocale(language: string | undefined): Locale | undefined {
  return language === 'ru' || language === 'en' ? language : undefined;
}

function byQuality(a: { quality: number }, b: { quality: number }): number {
  return b.quality - a.quality;
}
