import { type MapFrame, mapHeight, mapWidth } from './map-frame.js';

export interface GridLine {
  degrees: number;
  /** Where it crosses the picture, from its left or upper edge. */
  at: number;
}

const steps = [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002];
const leastGap = 55;

/** Parallels and meridians, as many as can be read. */
export function gridOf(frame: MapFrame): { parallels: GridLine[]; meridians: GridLine[] } {
  const corner = frame.placeAt({ x: 0, y: mapHeight });
  const other = frame.placeAt({ x: mapWidth, y: 0 });
  const perLongitude = mapWidth / (other.longitude - corner.longitude);
  return {
    parallels: linesBetween(corner.latitude, other.latitude, frame.scale).map((degrees) => ({
      degrees,
      at: frame.pointOf({ latitude: degrees, longitude: corner.longitude }).y,
    })),
    meridians: linesBetween(corner.longitude, other.longitude, perLongitude).map((degrees) => ({
      degrees,
      at: frame.pointOf({ latitude: corner.latitude, longitude: degrees }).x,
    })),
  };
}

function linesBetween(from: number, to: number, unitsPerDegree: number): number[] {
  const step = steps.findLast((one) => one * unitsPerDegree >= leastGap) ?? 5;
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(3)));
}

const kilometresPerDegree = 111.2;
const lengths = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2];

/** The longest round length that takes no more than a quarter of the picture. */
export function scaleBarOf({ scale }: MapFrame): { kilometres: number; width: number } {
  const unitsPerKilometre = scale / kilometresPerDegree;
  const kilometres = lengths.find((one) => one * unitsPerKilometre <= mapWidth / 4) ?? 0.2;
  return { kilometres, width: kilometres * unitsPerKilometre };
}
