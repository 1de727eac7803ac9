import type { RegionCode } from '@drsk/contract';
import type { RatePeriod } from './rate-period.js';

/**
 * Of another region, Bashkortostan 2025, for want of the region's own act: real figures, and the wrong region's. Where an
 * act lists many kinds of a line, a substation or a meter, the usual one stands for them.
 */
const bashkortostan2025: Pick<RatePeriod, 'source' | 'rates' | 'reducedPerKw' | 'socialPerKw'> = {
  source:
    'Постановление Государственного комитета Республики Башкортостан по тарифам от 29.11.2024 № 508',
  rates: {
    conditions: { code: 'C1.1', kopecks: 822_035 },
    notice: { code: 'C1.2.1', kopecks: 571_657 },
    check: { code: 'C1.2.2', kopecks: 592_650 },
    overheadLow: { code: 'C2.3.1.4.2.1', kopecks: 113_556_457 },
    overheadHigh: { code: 'C2.3.1.4.2.1', kopecks: 205_878_183 },
    cableLow: { code: 'C3.1.2.1.2.1', kopecks: 159_866_578 },
    cableHigh: { code: 'C3.1.2.1.2.1', kopecks: 340_714_840 },
    sectioning: { code: 'C4.1.4', kopecks: 156_837_823 },
    substation: { code: 'C5.1.3.2', kopecks: 542_265 },
    meterOnePhase: { code: 'C8.1.1', kopecks: 1_672_225 },
    meterThreePhase: { code: 'C8.2.1', kopecks: 2_218_791 },
    meterHigh: { code: 'C8.2.3', kopecks: 32_634_713 },
  },
  reducedPerKw: 600_000,
  socialPerKw: 119_877,
};

/** A year of a region whose act is not known here. */
export function sampleYear(regionCode: RegionCode, year: number): RatePeriod {
  return {
    ...bashkortostan2025,
    regionCode,
    validFrom: `${year}-01-01`,
    validUntil: `${year}-12-31`,
    isSample: true,
  };
}
