import type { RegionCode } from '@drsk/sdk';

/** In the order of the company's own site. */
export const regionCodes = ['28', '25', '27', '79', '14'] as const satisfies readonly RegionCode[];

/** The region of a page's settings, if it is one of ours. */
export function toRegionCode(setting: string | undefined): RegionCode | undefined {
  return regionCodes.find((code) => code === setting);
}
