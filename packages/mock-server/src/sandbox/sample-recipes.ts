import type { OperatorInput } from '../operator/operator.js';

/** What the grid did, how many days ago. */
export type SampleStep = readonly [daysAgo: number, action: string, input?: OperatorInput];

/** How applications of one kind came to where they are. */
export interface SampleRecipe {
  readonly count: number;
  /** Days ago; each further one came a day earlier. */
  readonly begun: number;
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
  { count: 9, begun: 1 },
  { count: 7, begun: 0, steps: [] },
  { count: 2, begun: 6, steps: [[2, 'request_documents', incomplete]] },
  { count: 4, begun: 9, steps: [checked(4)] },
  { count: 1, begun: 20, steps: [checked(15), offered(1)] },
  { count: 1, begun: 40, steps: [checked(35), offered(22), paid(20), [18, 'inform_supplier']] },
  {
    count: 1,
    begun: 90,
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
    steps: [
      [55, 'request_documents', incomplete],
      [20, 'annul'],
    ],
  },
];
