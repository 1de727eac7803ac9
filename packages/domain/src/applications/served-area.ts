import type { RegionCode } from '@drsk/contract';
import type { Coordinates } from '../identifiers/coordinates.js';

/** In degrees. */
export interface Bounds {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** About where the regions are, rounded outwards: finds a slip of the hand, and is no border. */
export const servedBounds: Readonly<Record<RegionCode, Bounds>> = {
  '28': { south: 48.5, north: 57.5, west: 119.5, east: 135 },
  '25': { south: 42, north: 48.5, west: 130, east: 139.5 },
  '27': { south: 46.5, north: 63, west: 130, east: 147.5 },
  '79': { south: 47, north: 50, west: 130, east: 135.5 },
  '14': { south: 55, north: 61.5, west: 119, east: 132 },
};

export function isWithin({ latitude, longitude }: Coordinates, bounds: Bounds): boolean {
  const { south, north, west, east } = bounds;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

export function isServed(place: Coordinates): boolean {
  return Object.values(servedBounds).some((bounds) => isWithin(place, bounds));
}
