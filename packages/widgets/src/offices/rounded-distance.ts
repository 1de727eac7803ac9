import { distanceKm } from '@drsk/domain';
import type { Office } from '@drsk/sdk';
import type { Language } from '../shared/language.js';

type Position = Office['position'];

/** To the kilometre, from ten on to ten of them: as the crow flies it is no more exact. */
export function roundedDistance(from: Position, to: Position, language: Language): string {
  const kilometres = distanceKm(from, to);
  const step = kilometres < 10 ? 1 : 10;
  return new Intl.NumberFormat(language).format(Math.max(1, Math.round(kilometres / step) * step));
}
