import type { ApplicantKind, ApplicationAnswers } from '@drsk/contract';
import { parsePower } from './power.js';

/** What the category of an application depends on. */
export interface CategoryFacts {
  applicantKind: ApplicantKind;
  /** The power that is asked for now. */
  newKw: number;
  /** Connected at the same point before. */
  previousKw: number;
  voltageKv: number;
  isBusiness: boolean;
  /** The highest of what is asked for. */
  reliabilityCategory: 'I' | 'II' | 'III';
  /** Of the applicant's own generator, zero as long as it is not known; undefined without one. */
  generationKw: number | undefined;
  temporaryKind: 'mobile' | 'construction' | undefined;
  isRedistribution: boolean;
  /** A grid company that connects to a neighbouring one. */
  isGridCompany: boolean;
  isMining: boolean;
}

/** The facts in the answers so far; what is not answered counts as the usual case, and without a power there are none. */
export function categoryFacts(
  answers: ApplicationAnswers,
  applicantKind: ApplicantKind,
): CategoryFacts | undefined {
  const newKw = parsePower(answers.powerKw ?? '');
  const previousKw = parsePower(answers.previousPowerKw?.trim() || '0');
  if (newKw === undefined || previousKw === undefined) return undefined;
  return { ...choices(answers, applicantKind), applicantKind, newKw, previousKw };
}

function choices(
  answers: ApplicationAnswers,
  applicantKind: ApplicantKind,
): Omit<CategoryFacts, 'applicantKind' | 'newKw' | 'previousKw'> {
  const isIndividual = applicantKind === 'individual';
  return {
    voltageKv: Number(answers.voltageKv ?? '0.4'),
    isBusiness: !isIndividual || answers.purpose === 'business',
    // The form of an individual has category III printed in it (appendix 6); above 15 kW it changes nothing.
    reliabilityCategory: isIndividual ? 'III' : (answers.reliabilityCategory ?? 'III'),
    generationKw: generationOf(answers),
    temporaryKind: answers.isTemporary ? (answers.temporaryKind ?? 'construction') : undefined,
    // Only business is asked for either.
    isRedistribution: !isIndividual && answers.connectionReason === 'redistribution',
    isGridCompany: applicantKind === 'legal_entity' && answers.isGridCompany === true,
    isMining: answers.isMining === true,
  };
}

function generationOf({
  hasMicrogeneration,
  generationKw = '',
}: ApplicationAnswers): number | undefined {
  return hasMicrogeneration ? (parsePower(generationKw) ?? 0) : undefined;
}
