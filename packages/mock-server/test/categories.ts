import type { ApplicationAnswers, AttachmentKind, CategoryClause } from '@drsk/contract';
import { company, household } from './applicant.js';

export interface CategoryRecipe {
  readonly clause: CategoryClause;
  /** Whose session it is filed in: 0 is a household, 2 a company. */
  readonly person: number;
  readonly answers: ApplicationAnswers;
  readonly attachments: readonly AttachmentKind[];
}

const { activityKind: _activity, reliabilityCategory: _reliability, ...organization } = company;
const stage: ApplicationAnswers = {
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1PowerKw: '300',
  stage1ReliabilityCategory: 'III',
};
const generation: ApplicationAnswers = {
  hasMicrogeneration: true,
  generationKw: '10',
  generatorCount: '1',
};
const papers: readonly AttachmentKind[] = ['title_document'];
const large: readonly AttachmentKind[] = ['title_document', 'location_plan', 'device_list'];
const identity: readonly AttachmentKind[] = ['title_document', 'passport_copy'];

/** One application of each category, with what п. 9 and 10 demand. */
export const categoryRecipes: readonly CategoryRecipe[] = [
  { clause: '14', person: 0, answers: household, attachments: identity },
  { clause: '12(1)', person: 2, answers: company, attachments: papers },
  {
    clause: '12',
    person: 2,
    answers: { ...company, ...stage, powerKw: '300', pointCount: '1' },
    attachments: large,
  },
  {
    clause: '9',
    person: 0,
    answers: {
      ...household,
      ...stage,
      powerKw: '20',
      reliabilityCategory: 'III',
      pointCount: '1',
      loadKind: 'Отопление и станки',
    },
    attachments: [...identity, 'device_list'],
  },
  {
    clause: '13',
    person: 2,
    answers: {
      ...organization,
      isTemporary: true,
      temporaryKind: 'mobile',
      temporaryMonths: '6',
      loadKind: 'Освещение',
    },
    attachments: ['title_document', 'device_list'],
  },
  {
    clause: '13(1)',
    person: 2,
    answers: {
      ...organization,
      ...stage,
      isGridCompany: true,
      powerKw: '300',
      pointCount: '1',
      loadKind: 'Городская',
    },
    attachments: large,
  },
  {
    clause: '13(2)',
    person: 2,
    answers: { ...organization, ...generation, powerKw: '0' },
    attachments: papers,
  },
  {
    clause: '13(3)',
    person: 2,
    answers: { ...organization, ...generation },
    attachments: papers,
  },
  {
    clause: '13(4)',
    person: 0,
    answers: { ...household, ...generation, powerKw: '0' },
    attachments: identity,
  },
  {
    clause: '13(5)',
    person: 0,
    answers: { ...household, ...generation },
    attachments: identity,
  },
  {
    clause: '13(6)',
    person: 2,
    answers: {
      ...organization,
      ...generation,
      ...stage,
      powerKw: '300',
      pointCount: '1',
      loadKind: 'Станки',
    },
    attachments: large,
  },
  {
    clause: '34',
    person: 2,
    answers: {
      ...organization,
      connectionReason: 'redistribution',
      powerGiver: 'ООО «Сосед», акт № 7 от 01.02.2005',
    },
    attachments: ['title_document', 'redistribution_agreement'],
  },
];

export function recipeOf(clause: CategoryClause): CategoryRecipe {
  return categoryRecipes.find((recipe) => recipe.clause === clause)!;
}
