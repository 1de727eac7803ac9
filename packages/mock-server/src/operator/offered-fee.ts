import { enums, type SocialCategory } from '@drsk/contract';
import {
  calculateFee,
  categoryFacts,
  decidedFee,
  type FeeCalculation,
  type FeeFacts,
  localDate,
  nothingToBuild,
  type WorksFacts,
} from '@drsk/domain';
import type { FiledApplication } from '../applications/application.js';
import type { Moment } from '../clock/moment.js';
import { feeGround } from '../payments/fee-ground.js';

/** What the grid has found out for the fee. */
export interface FeeFindings {
  readonly works: WorksFacts;
  /** Proven by a document. */
  readonly socialCategory: SocialCategory | null;
  /** Of the line that has to be built; by the distance where nobody says. */
  readonly overheadM: number | null;
  /** By decision of the tariff body for this application alone. */
  readonly decidedKopecks: number | null;
}

/** The fee of an offer, by the rates of the day; the invoice and the calculation sheet are made of it. */
export function offeredFee(
  application: FiledApplication,
  findings: FeeFindings,
  { now }: Moment,
): FeeCalculation {
  const { filing } = application;
  const facts = feeFacts(application, findings);
  const ground = feeGround(filing.region, {
    appliedOn: localDate(filing.filedAt, filing.region),
    calculatedOn: localDate(now, filing.region),
  });
  const { decidedKopecks } = findings;
  return decidedKopecks === null
    ? calculateFee(facts, ground)
    : decidedFee(decidedKopecks, facts, ground);
}

function feeFacts(application: FiledApplication, findings: FeeFindings): FeeFacts {
  const { answers, applicantKind, filing } = application;
  const { works, socialCategory, overheadM } = findings;
  const { generationKw = 0, ...power } = categoryFacts(answers, applicantKind) ?? {
    newKw: filing.category.maxPowerKw,
    previousKw: 0,
    reliabilityCategory: 'III',
  };
  const { newKw, previousKw, reliabilityCategory } = power;
  const { distanceM, settlement, voltageKv } = works;
  return {
    clause: filing.category.clause,
    newKw,
    previousKw,
    microgenerationKw: generationKw,
    phases: answers.phases ?? '3',
    voltageKv,
    reliabilityCategory,
    distanceM,
    settlement,
    socialCategory,
    exclusions: exclusionsOf(application),
    meteringPoints: 1,
    isMeterReplaced: true,
    construction: overheadM === null ? null : { ...nothingToBuild, overheadM },
  };
}

/** Of a company it may be premises, which are no flat. */
function exclusionsOf({ answers, applicantKind }: FiledApplication): FeeFacts['exclusions'] {
  return applicantKind === 'individual' && answers.isInApartmentBuilding ? ['flat'] : [];
}

/** None first: it is the usual. */
export const socialChoices = ['none', ...enums.SocialCategory] as const;
