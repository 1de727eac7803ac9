import type { CategoryClause, FeeExclusion, SocialCategory } from '@drsk/contract';

/** What has to be built; the quantities of the technical conditions, along the route. */
export interface Construction {
  overheadM: number;
  cableM: number;
  sectioningPoints: number;
  /** Power that needs a transformer substation of its own. */
  substationKw: number;
}

/** What a fee depends on. */
export interface FeeFacts {
  clause: CategoryClause;
  /** Power that is asked for now, and what was connected at the point before. */
  newKw: number;
  previousKw: number;
  /** Own generation that is connected, up to 15 kW. */
  microgenerationKw: number;
  phases: '1' | '3';
  voltageKv: number;
  reliabilityCategory: 'I' | 'II' | 'III';
  /** Straight from the plot to the network (п. 8). */
  distanceM: number;
  settlement: 'town' | 'rural';
  /** Proven by a document. */
  socialCategory: SocialCategory | null;
  /** Why п. 17 opens none of its better prices. */
  exclusions: readonly FeeExclusion[];
  meteringPoints: number;
  /** Of an increase: whether the technical conditions ask for another meter, 17(4). */
  isMeterReplaced: boolean;
  /** Null where nobody has worked it out: then an overhead line as long as the distance is assumed. */
  construction: Construction | null;
}

export const nothingToBuild: Construction = {
  overheadM: 0,
  cableM: 0,
  sectioningPoints: 0,
  substationKw: 0,
};
