import type { Category, EstimateRequest } from '@drsk/contract';
import { type CategoryFacts, categoryOf, type FeeFacts, type Ruleset } from '@drsk/domain';

/** What somebody asks about, with the usual answer where nothing is said. */
interface Asked extends Required<Omit<EstimateRequest, 'socialCategory' | 'construction'>> {
  socialCategory: FeeFacts['socialCategory'];
  construction: FeeFacts['construction'];
}

export function withUsual(request: EstimateRequest): Asked {
  return { ...usual, ...request };
}

/** The network is near enough for nothing to be built, and the meter of an increase is replaced. */
const usual: Omit<Asked, 'regionCode' | 'applicantKind' | 'powerKw' | 'settlement'> = {
  purpose: 'household',
  previousPowerKw: 0,
  microgenerationKw: 0,
  phases: '3',
  voltageKv: '0.4',
  reliabilityCategory: 'III',
  distanceM: 0,
  socialCategory: null,
  isTemporary: false,
  isRedistribution: false,
  isIndividualProject: false,
  exclusions: [],
  meteringPoints: 1,
  isMeterReplaced: true,
  construction: null,
  wantsInstallment: false,
  isPublicBuyer: false,
};

/** The category of what is asked about. */
export function estimatedCategory(asked: Asked, ruleset: Ruleset): Category {
  return categoryOf(categoryFactsOf(asked), ruleset);
}

export function estimatedFacts(asked: Asked, { clause }: Category): FeeFacts {
  const { microgenerationKw, phases, reliabilityCategory, distanceM, settlement } = asked;
  const { socialCategory, exclusions, meteringPoints, isMeterReplaced, construction } = asked;
  return {
    clause,
    newKw: asked.powerKw,
    previousKw: asked.previousPowerKw,
    microgenerationKw,
    phases,
    voltageKv: Number(asked.voltageKv),
    reliabilityCategory,
    distanceM,
    settlement,
    socialCategory,
    exclusions,
    meteringPoints,
    isMeterReplaced,
    construction,
  };
}

function categoryFactsOf({ applicantKind, purpose, ...asked }: Asked): CategoryFacts {
  const { isRedistribution, microgenerationKw, reliabilityCategory } = asked;
  return {
    applicantKind,
    newKw: asked.powerKw,
    previousKw: asked.previousPowerKw,
    voltageKv: Number(asked.voltageKv),
    isBusiness: applicantKind !== 'individual' || purpose === 'business',
    reliabilityCategory,
    generationKw: microgenerationKw > 0 ? microgenerationKw : undefined,
    temporaryKind: asked.isTemporary ? 'mobile' : undefined,
    isRedistribution,
    isGridCompany: false,
    isMining: false,
  };
}
