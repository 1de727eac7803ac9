import { distanceKm } from '@drsk/domain';
import type { Office, Position } from '@drsk/sdk';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Point, spreadPoints } from './spread-points.js';

export interface OfficeMap {
  offices: readonly Office[];
  here: Position | undefined;
  /** «200 км». */
  kilometres: (count: number) => string;
  /** What stands on the reader's own place. */
  hereName: string;
}

const width = 640;
const height = 300;
const margin = 44;
/** Below the places: how long a kilometre is, and which mark is the reader's. */
const keyHeight = 40;
const bottom = height + keyHeight;
/** Names fit in where there are few. */
const mostNames = 4;
/** Numbers that are nearer to one another than that could not be told apart on a telephone. */
const apart = 52;
const radians = Math.PI / 180;
const origin: Point = { x: 0, y: 0 };

/** Offices where they lie to one another, numbered as in the list, which says it all in words. */
export function renderOfficeMap(map: OfficeMap): SVGTemplateResult {
  const { offices, here } = map;
  const places = [...offices.map(({ position }) => position), ...(here ? [here] : [])];
  const frame = frameOf(places);
  const points = places.map((place) => frame.pointOf(place));
  const spread = spreadPoints(points, apart);
  return svg`<svg class="map" viewBox="0 0 ${width} ${bottom}" aria-hidden="true" focusable="false">
    ${points.map((point, index) => renderLeader(point, spread[index]))}
    ${offices.map((office, index) => renderOffice({ office, number: index + 1, point: spread[index], isNamed: offices.length <= mostNames }))}
    ${here ? renderHere(spread.at(-1), map.hereName) : nothing}
    ${renderScale(frame, map)}
  </svg>`;
}

interface Frame {
  pointOf: (position: Position) => Point;
  /** Length of a kilometre. */
  perKm: number;
}

/** As wide as the places lie apart, and never so close that a town fills it. */
function frameOf(places: readonly Position[]): Frame {
  const [south, north] = extent(places.map(({ latitude }) => latitude));
  const squeeze = Math.cos(((south + north) / 2) * radians);
  const [west, east] = extent(places.map(({ longitude }) => longitude * squeeze));
  const scale = Math.min(
    (width - 2 * margin) / Math.max(east - west, 1),
    (height - 2 * margin) / Math.max(north - south, 1),
  );
  const pointOf = ({ latitude, longitude }: Position) => ({
    x: width / 2 + (longitude * squeeze - (west + east) / 2) * scale,
    y: height / 2 - (latitude - (south + north) / 2) * scale,
  });
  const degree = distanceKm({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 });
  return { pointOf, perKm: scale / degree };
}

function extent(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** From where something is, which is a dot, to its mark, which may have been pushed aside. */
function renderLeader(from: Point, to: Point = from): SVGTemplateResult {
  return svg`<path class="map-leader" d=${`M${from.x} ${from.y}L${to.x} ${to.y}`}></path>
    <circle class="map-place" cx=${from.x} cy=${from.y} r="4"></circle>`;
}

interface Mark {
  office: Office;
  number: number;
  point: Point | undefined;
  isNamed: boolean;
}

function renderOffice({ office, number, point, isNamed }: Mark): SVGTemplateResult {
  const { x, y } = point ?? origin;
  const isRight = x > width * 0.6;
  const town = office.name.slice(office.name.indexOf(',') + 1).trim();
  return svg`<circle class="map-office" cx=${x} cy=${y} r="13"></circle>
    <text class="map-number" x=${x} y=${y} dy=".35em" text-anchor="middle">${number}</text>
    ${
      isNamed
        ? svg`<text class="map-town" x=${isRight ? x - 24 : x + 24} y=${y} dy=".35em" text-anchor=${isRight ? 'end' : 'start'}>${town}</text>`
        : nothing
    }`;
}

/** Named in the key: beside the mark its name would lie on those of the towns. */
function renderHere({ x, y } = origin, name: string): SVGTemplateResult {
  const [keyX, keyY] = [width - 16, bottom - 18];
  return svg`<path class="map-here" d=${diamond(x, y)}></path>
    <path class="map-here" d=${diamond(keyX, keyY)}></path>
    <text class="map-scale" x=${keyX - 16} y=${keyY + 5} text-anchor="end">${name}</text>`;
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 10}l10 10-10 10-10-10z`;
}

const steps = [10, 20, 50, 100, 200, 500, 1000];

function renderScale({ perKm }: Frame, { kilometres }: OfficeMap): SVGTemplateResult {
  const length = steps.findLast((step) => step * perKm <= 160) ?? 10;
  return svg`<path class="map-bar" d=${`M14 ${bottom - 20}v6h${length * perKm}v-6`}></path>
    <text class="map-scale" x="14" y=${bottom - 27}>${kilometres(length)}</text>`;
}
