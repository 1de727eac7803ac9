import type { Bounds, Coordinates } from '@drsk/domain';

/** The size of the picture, in its own units. */
export const mapWidth = 400;
export const mapHeight = 300;
export const mostZoom = 8;

export interface Point {
  x: number;
  y: number;
}

/** What a map shows: around which place, and how large. */
export class MapFrame {
  readonly centre: Coordinates;
  /** Units of the picture for a degree of latitude. */
  readonly scale: number;
  /** A degree of longitude is so much shorter here than one of latitude. */
  readonly #narrowing: number;

  constructor(centre: Coordinates, scale: number) {
    this.centre = centre;
    this.scale = scale;
    this.#narrowing = Math.cos((centre.latitude * Math.PI) / 180);
  }

  /** A whole region, or so much of it as fits when it is twice as large with each step of zoom. */
  static over(bounds: Bounds, zoom: number, around?: Coordinates): MapFrame {
    const middle = {
      latitude: (bounds.south + bounds.north) / 2,
      longitude: (bounds.west + bounds.east) / 2,
    };
    const width = (bounds.east - bounds.west) * Math.cos((middle.latitude * Math.PI) / 180);
    const fitting = Math.min(mapWidth / width, mapHeight / (bounds.north - bounds.south));
    return new MapFrame(around ?? middle, fitting * 2 ** zoom);
  }

  pointOf({ latitude, longitude }: Coordinates): Point {
    const { centre, scale } = this;
    return {
      x: mapWidth / 2 + (longitude - centre.longitude) * scale * this.#narrowing,
      y: mapHeight / 2 - (latitude - centre.latitude) * scale,
    };
  }

  placeAt({ x, y }: Point): Coordinates {
    const { centre, scale } = this;
    return {
      latitude: centre.latitude - (y - mapHeight / 2) / scale,
      longitude: centre.longitude + (x - mapWidth / 2) / (scale * this.#narrowing),
    };
  }

  shows(place: Coordinates): boolean {
    const { x, y } = this.pointOf(place);
    return x >= 0 && x <= mapWidth && y >= 0 && y <= mapHeight;
  }

  /** As many decimals of a degree as a unit of the picture is worth. */
  get decimals(): number {
    return Math.max(2, Math.ceil(Math.log10(this.scale)));
  }
}
