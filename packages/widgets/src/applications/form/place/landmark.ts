import type { Coordinates } from '@drsk/domain';
import { type MapFrame, mapHeight, mapWidth, type Point } from './map-frame.js';

/** A settlement that the map is read by. */
export interface Landmark extends Coordinates {
  name: string;
}

export interface NearLandmark {
  name: string;
  /** Whole ones; 0 in the settlement itself. */
  kilometres: number;
  /** Eighths of a turn from the north, clockwise. */
  direction: number;
}

const kilometresPerDegree = 111.2;

/** Which settlement is the nearest, how far it is and on which side of it the place lies. */
export function nearestTo(
  place: Coordinates,
  landmarks: readonly Landmark[],
): NearLandmark | undefined {
  const distances = landmarks.map((landmark) => {
    const north = (place.latitude - landmark.latitude) * kilometresPerDegree;
    const narrowing = Math.cos((place.latitude * Math.PI) / 180);
    const east = (place.longitude - landmark.longitude) * kilometresPerDegree * narrowing;
    const direction = (Math.round(Math.atan2(east, north) / (Math.PI / 4)) + 8) % 8;
    return { name: landmark.name, kilometres: Math.round(Math.hypot(north, east)), direction };
  });
  return distances.toSorted((one, other) => one.kilometres - other.kilometres)[0];
}

export interface DrawnLandmark extends Point {
  name: string;
  isNamed: boolean;
  /** Where the name begins and ends, from the left of the picture. */
  span: readonly [number, number];
  /** Its name stands before the dot, where there is no room after it. */
  isLeft: boolean;
}

const letterWidth = 8;
const lineHeight = 17;

/**
 * Those in the picture. A name is left out where one before it, of a larger settlement, would lie under it; so is a dot
 * without a name that would lie under one: it is there in a larger scale.
 */
export function drawnLandmarks(
  frame: MapFrame,
  landmarks: readonly Landmark[],
): readonly DrawnLandmark[] {
  const drawn: DrawnLandmark[] = [];
  for (const landmark of landmarks.filter((one) => frame.shows(one))) {
    const { x, y } = frame.pointOf(landmark);
    const { name } = landmark;
    const width = (name.length + 1) * letterWidth;
    const isLeft = x + width > mapWidth;
    const span = isLeft ? ([x - width, x] as const) : ([x, x + width] as const);
    const isFree = drawn.every((other) => !other.isNamed || !overlap({ y, span }, other));
    drawn.push({
      x,
      y,
      name,
      span,
      isLeft,
      isNamed: isFree && y > lineHeight && y < mapHeight - 4,
    });
  }
  return drawn.filter((dot) => dot.isNamed || !drawn.some((other) => isUnder(dot, other)));
}

function isUnder({ x, y }: Point, other: DrawnLandmark): boolean {
  return other.isNamed && overlap({ y, span: [x, x] }, other);
}

type Label = Pick<DrawnLandmark, 'y' | 'span'>;

function overlap(one: Label, other: Label): boolean {
  const isBeside = one.span[1] < other.span[0] || other.span[1] < one.span[0];
  return !isBeside && Math.abs(one.y - other.y) < lineHeight;
}
