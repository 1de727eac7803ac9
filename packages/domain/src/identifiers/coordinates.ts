/** WGS 84, in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const words = /широта|долгота|с\.?\s?ш\.?|в\.?\s?д\.?|latitude|longitude|lat|lon/giu;
/** Signs between numbers: of degrees, minutes and seconds, and north and east in either language. */
const signs = /^[\s°º˚'’‘′ʹ"”“″,;:.NEСВ]*$/iu;
const mostDecimals = 6;

/**
 * A place as people type or paste it: `50.3361, 127.5204`, `50,3361 127,5204`, `50°20′10″ с. ш. 127°31′13″ в. д.`;
 * `undefined` where it is none. Nothing served lies south of the equator or west of Greenwich. Longitudes there are
 * greater than any latitude: two numbers in the other order are turned round.
 */
export function parseCoordinates(value: string): Coordinates | undefined {
  const plain = value.replaceAll(invisible, '').replaceAll(words, ' ');
  const numbers = plain.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (!signs.test(plain.replaceAll(/\d+(?:[.,]\d+)?/g, ' '))) return undefined;
  if (![2, 4, 6].includes(numbers.length)) return undefined;
  const half = numbers.length / 2;
  const one = toDegrees(numbers.slice(0, half));
  const other = toDegrees(numbers.slice(half));
  if (one === undefined || other === undefined) return undefined;
  const [latitude, longitude] = one > 90 ? [other, one] : [one, other];
  return latitude <= 90 && longitude <= 180 ? { latitude, longitude } : undefined;
}

/** `50.336111, 127.520278`; what is no place stays as it is typed. */
export function formatCoordinates(value: string): string {
  const place = parseCoordinates(value);
  return place ? writeCoordinates(place) : value;
}

/** As maps write it, with a point: a comma parts the two numbers. */
export function writeCoordinates(
  { latitude, longitude }: Coordinates,
  decimals = mostDecimals,
): string {
  return [latitude, longitude]
    .map((degrees) => String(Number(degrees.toFixed(decimals))))
    .join(', ');
}

/** Only the last of degrees, minutes and seconds may have a fraction. */
function toDegrees(parts: readonly string[]): number | undefined {
  const numbers = parts.map((part) => Number(part.replace(',', '.')));
  const isWhole = numbers.slice(0, -1).every(Number.isInteger);
  const isBelowSixty = numbers.slice(1).every((number) => number < 60);
  if (!isWhole || !isBelowSixty) return undefined;
  return numbers.reduce((sum, number, index) => sum + number / 60 ** index, 0);
}
