import type { Position } from '@drsk/contract';

const earthKm = 6371;
const radians = Math.PI / 180;

/** Kilometres between two places as the crow flies (haversine). */
export function distanceKm(one: Position, other: Position): number {
  const north = (other.latitude - one.latitude) * radians;
  const east = (other.longitude - one.longitude) * radians;
  const cosines = Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians);
  const chord = Math.sin(north / 2) ** 2 + cosines * Math.sin(east / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(chord));
}
