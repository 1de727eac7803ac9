import type { RegionCode } from '@drsk/sdk';

const codes: readonly string[] = ['28', '25', '27', '79', '14'] satisfies RegionCode[];

export function isRegionCode(text: string): text is RegionCode {
  return codes.includes(text);
}
