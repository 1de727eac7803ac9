import type { OperatorInput } from '../operator/operator.js';

/** What the grid did, how many days ago. */
export type SampleStep = readonly [daysAgo: number, action: string, input?: OperatorInput];

/** How applications of one kind came to where they are. */
export interface SampleRecipe {
  readonly count: number;
  /** Days ago; each further one came a day earlier. */
  readonly begun: number;
  /** By how many days copies may be older; those that lapse by themselves have to be young enough. */
  readonly spread: number;
  /** Undefined for a draft. */
  readonly steps?: readonly SampleStep[];
}

const checked = (daysAgo: number): SampleStep => [daysAgo, 'confirm_completeness'];
const offered = (daysAgo: number): SampleStep => [daysAgo, 'post_offer'];
const paid = (daysAgo: number): SampleStep => [daysAgo, 'receive_payment'];
const incomplete: OperatorInput = {
  attachmentKinds: 'title_document',
  comment: 'Приложите все страницы',
};

/** Twenty-six applications, every status among them; few of those for which many documents have to be written. */
export const sampleRecipes: readonly SampleRecipe[] = [
  { count: 9, begun: 1, spread: 60 },
  { count: 7, begun: 0, spread: 9, steps: [] },
  { count: 2, begun: 6, spread: 10, steps: [[2, 'request_documents', incomplete]] },
  { count: 4, begun: 9, spread: 20, steps: [checked(4)] },
  { count: 1, begun: 20, spread: 1, steps: [checked(15), offered(1)] },
  {
    count: 1,
    begun: 40,
    spread: 90,
    steps: [checked(35), offered(22), paid(20), [18, 'inform_supplier']],
  },
  {
    count: 1,
    begun: 90,
    spread: 250,
    steps: [
      checked(85),
      offered(72),
      paid(70),
      [68, 'inform_supplier'],
      paid(50),
      paid(40),
      [30, 'complete_works'],
      [30, 'admit_meter'],
      [29, 'post_notice'],
      paid(20),
      [1, 'complete'],
    ],
  },
  {
    count: 1,
    begun: 60,
    spread: 250,
    steps: [
      [55, 'request_documents', incomplete],
      [20, 'annul'],
    ],
  },
];
