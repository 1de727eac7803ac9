import type { RegionCode } from '@drsk/sdk';
import type { DrskElement } from '../../../shared/drsk-element.js';
import type { Landmark } from './landmark.js';

export interface RegionLandmarks {
  items: readonly Landmark[];
  isSample: boolean;
}

const none: RegionLandmarks = { items: [], isSample: false };
const most = 20;

/** The settlements of each region, the largest first, as the API knows them. */
export class Landmarks {
  readonly #host: DrskElement;
  readonly #byRegion = new Map<RegionCode, RegionLandmarks>();

  constructor(host: DrskElement) {
    this.#host = host;
  }

  /** None until they have come. */
  of(regionCode: RegionCode): RegionLandmarks {
    const known = this.#byRegion.get(regionCode);
    if (known) return known;
    this.#byRegion.set(regionCode, none);
    void this.#load(regionCode);
    return none;
  }

  async #load(regionCode: RegionCode): Promise<void> {
    const { applications } = this.#host.client;
    try {
      const { items } = await applications.suggestAddresses({ query: '', regionCode, limit: most });
      const landmarks = items.flatMap(({ place, value }) =>
        place ? [{ ...place, name: nameOf(value) }] : [],
      );
      const isSample = items.some((item) => item.isSample);
      this.#byRegion.set(regionCode, { items: landmarks, isSample });
      this.#host.requestUpdate();
    } catch {
      // The grid of coordinates is enough to mark a place; the next map asks again.
      this.#byRegion.delete(regionCode);
    }
  }
}

/** «Амурская область, г. Зея» is «Зея» on a map. */
function nameOf(address: string): string {
  return (address.split(', ').at(-1) ?? address).replace(/^\p{L}+\.\s/u, '');
}
