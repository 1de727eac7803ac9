import { parse } from 'bowser';

const longestHeader = 1000;

/** "Chrome, Windows", as far as a `User-Agent` says. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = parse(userAgent.slice(0, longestHeader));
  return [browser.name, os.name].filter(Boolean).join(', ') || null;
}
