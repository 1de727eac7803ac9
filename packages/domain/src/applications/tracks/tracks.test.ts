import {
  type ApplicationStatus,
  type ContractStatus,
  enums,
  type StageName,
  type TimelineEventKind,
  type UpcomingActionKind,
  type WorksStatus,
} from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { rulesetOn } from '../../rulesets/ruleset.js';
import type { ApplicationFacts } from '../facts.js';
import { applicationMoves, contractMoves, nextStatus, worksMoves } from '../moves.js';
import { pictureOf } from '../picture.js';
import { stageNames, stageRows } from '../stages.js';

type Category = ApplicationFacts['category'];

const simplified = { clause: '12(1)', maxPowerKw: 50, track: 'simplified' } as const;
const categories = {
  simplified: { ...simplified, finalDocument: 'notice' },
  'simplified above 0.4 kV': { ...simplified, finalDocument: 'connection_act' },
  full: { clause: '12', maxPowerKw: 300, track: 'full', finalDocument: 'connection_act' },
  temporary: { clause: '13', maxPowerKw: 50, track: 'temporary', finalDocument: 'connection_act' },
} as const satisfies Record<string, Category>;

const ruleset = rulesetOn('2026-12-18');
const works = {
  voltageKv: 0.4,
  distanceM: 100,
  settlement: 'rural',
  needsConstruction: false,
  crossesOtherLand: false,
} as const;

/** An event and its date, then where it leads: the stage, who acts, until when, and what is asked for. */
type Step = readonly [
  event: TimelineEventKind,
  on: string,
  stage: StageName | null,
  actor: string | null,
  dueOn: string | null,
  actions?: readonly UpcomingActionKind[],
];

function facts(category: Category, steps: readonly Step[]): ApplicationFacts {
  return {
    history: steps.map(([kind, on]) => ({ kind, on })),
    ruleset,
    calendar: { region: '28' },
    category,
    works,
    temporary: { months: 6 },
  };
}

const begun: Step[] = [
  ['submitted', '2026-12-18', 'completeness', 'grid', '2026-12-23'],
  ['completeness_confirmed', '2026-12-23', 'offer', 'grid', '2027-01-12', ['post_offer']],
];
const offered: Step[] = [
  ...begun,
  ['offer_posted', '2027-01-12', 'payment', 'applicant', '2027-01-19', ['pay_invoice']],
];
const paid: Step[] = [
  ...offered,
  ['payment_received', '2027-01-19', 'payment', 'applicant', '2027-01-19'],
  ['contract_concluded', '2027-01-19', 'works', 'grid', '2027-05-19'],
  ['supplier_informed', '2027-01-21', 'works', 'grid', '2027-05-19'],
  ['works_completed', '2027-05-17', 'meter', 'grid', '2027-05-19'],
];
const metered: Step[] = [
  ...paid,
  [
    'meter_admitted',
    '2027-05-18',
    'fulfilment',
    'applicant',
    null,
    ['conclude_supply_contract', 'notify_fulfilment'],
  ],
  ['fulfilment_notified', '2027-05-19', 'inspection', 'grid', '2027-05-31'],
];
const drafted: Step[] = [
  begun[0]!,
  ['completeness_confirmed', '2026-12-23', 'offer', 'grid', '2027-01-26', ['post_offer']],
  ['offer_posted', '2027-01-26', 'signing', 'applicant', '2027-02-09', ['sign_contract']],
];
/** An inspection is due, and its time is open. */
const visit: UpcomingActionKind[] = [
  'propose_inspection_time',
  'inspect',
  'choose_inspection_time',
];

const signed: Step[] = [
  ...drafted,
  [
    'contract_concluded',
    '2027-02-09',
    'works',
    'grid',
    '2027-06-09',
    ['inform_supplier', 'carry_out_works', 'notify_fulfilment'],
  ],
  [
    'supplier_informed',
    '2027-02-11',
    'works',
    'grid',
    '2027-06-09',
    ['carry_out_works', 'notify_fulfilment'],
  ],
  ['works_completed', '2027-05-03', 'fulfilment', 'applicant', null, ['notify_fulfilment']],
  ['fulfilment_notified', '2027-05-04', 'inspection', 'grid', '2027-05-14', visit],
];
const inspected: Step[] = [
  [
    'inspection_passed',
    '2027-05-14',
    'conditions_act',
    'grid',
    '2027-05-17',
    ['post_conditions_act'],
  ],
  [
    'conditions_act_posted',
    '2027-05-17',
    'conditions_act',
    'applicant',
    '2027-05-24',
    ['sign_conditions_act'],
  ],
  ['conditions_act_signed', '2027-05-24', 'energising', 'grid', '2027-06-09', ['energise']],
  ['energised', '2027-06-09', 'connection_act', 'grid', '2027-06-15', ['post_connection_act']],
  [
    'connection_act_posted',
    '2027-06-15',
    'connection_act',
    'applicant',
    '2027-06-15',
    ['sign_connection_act'],
  ],
];
const temporaryDraft: Step[] = [
  begun[0]!,
  ['completeness_confirmed', '2026-12-23', 'offer', 'grid', '2026-12-28', ['post_offer']],
  ['offer_posted', '2026-12-28', 'signing', 'applicant', '2027-01-20', ['sign_contract']],
];

/** Every way through every track. */
const ways: [name: string, category: Category, steps: Step[]][] = [
  [
    'the simplified track ends with the notice',
    categories.simplified,
    [
      ...paid,
      [
        'meter_admitted',
        '2027-05-18',
        'notice',
        'grid',
        '2027-05-19',
        ['conclude_supply_contract', 'post_notice'],
      ],
      ['notice_posted', '2027-05-19', 'done', null, '2027-06-17', []],
      ['completed', '2027-06-18', null, null, null, []],
    ],
  ],
  [
    'objections to the notice are answered, and raised no more',
    categories.simplified,
    [
      ...paid,
      ['meter_admitted', '2027-05-18', 'notice', 'grid', '2027-05-19'],
      ['notice_posted', '2027-05-19', 'done', null, '2027-06-17'],
      ['objected', '2027-06-01', 'done', 'grid', '2027-06-16', ['answer_objections']],
      ['objections_answered', '2027-06-10', 'done', null, '2027-06-25', []],
      ['completed', '2027-06-26', null, null, null],
    ],
  ],
  [
    'above 0.4 kV it ends with an inspection and the acts',
    categories['simplified above 0.4 kV'],
    [
      ...metered,
      [
        'inspection_passed',
        '2027-05-31',
        'connection_act',
        'grid',
        '2027-06-03',
        ['conclude_supply_contract', 'post_connection_act'],
      ],
      ['connection_act_posted', '2027-06-03', 'done', null, '2027-07-02', []],
      ['completed', '2027-07-03', null, null, null, []],
    ],
  ],
  [
    'an inspection finds something, and comes again',
    categories['simplified above 0.4 kV'],
    [
      ...metered,
      [
        'remarks_listed',
        '2027-05-26',
        'inspection',
        'applicant',
        null,
        ['conclude_supply_contract', 'remove_remarks'],
      ],
      [
        'fulfilment_notified',
        '2027-06-02',
        'inspection',
        'grid',
        '2027-06-07',
        ['conclude_supply_contract', ...visit],
      ],
      ['inspection_passed', '2027-06-07', 'connection_act', 'grid', '2027-06-10'],
    ],
  ],
  [
    'the applicant is ready before the grid',
    categories['simplified above 0.4 kV'],
    [
      ...paid.slice(0, 6),
      [
        'fulfilment_notified',
        '2027-03-01',
        'works',
        'grid',
        '2027-05-19',
        ['conclude_supply_contract', 'carry_out_works', 'give_meter_access'],
      ],
      ['works_completed', '2027-05-17', 'meter', 'grid', '2027-05-19'],
      [
        'meter_admitted',
        '2027-05-18',
        'inspection',
        'grid',
        '2027-03-11',
        [
          'conclude_supply_contract',
          'inspect',
          'propose_inspection_time',
          'choose_inspection_time',
        ],
      ],
    ],
  ],
  [
    'an offer is refused with reasons, mended and paid',
    categories.simplified,
    [
      ...offered,
      ['offer_refused', '2027-01-18', 'offer', 'grid', '2027-02-01', ['post_offer']],
      ['offer_posted', '2027-02-01', 'payment', 'applicant', '2027-02-08', ['pay_invoice']],
      ['contract_concluded', '2027-02-08', 'works', 'grid', '2027-06-08'],
    ],
  ],
  [
    'documents are missing, and come: the terms begin anew',
    categories.simplified,
    [
      begun[0]!,
      [
        'documents_requested',
        '2026-12-23',
        'completeness',
        'applicant',
        '2027-01-29',
        ['supply_documents'],
      ],
      [
        'documents_supplied',
        '2027-01-11',
        'completeness',
        'grid',
        '2027-01-14',
        ['check_completeness', 'post_offer'],
      ],
      ['completeness_confirmed', '2027-01-14', 'offer', 'grid', '2027-01-25'],
    ],
  ],
  [
    'documents are missing, and do not come',
    categories.simplified,
    [
      begun[0]!,
      ['documents_requested', '2026-12-23', 'completeness', 'applicant', '2027-01-29'],
      ['annulled', '2027-01-30', 'completeness', null, null, []],
    ],
  ],
  [
    'an offer is not paid',
    categories.simplified,
    [...offered, ['annulled', '2027-01-20', 'payment', null, null, []]],
  ],
  [
    'an application is withdrawn',
    categories.simplified,
    [...begun, ['withdrawn', '2026-12-24', 'offer', null, null, []]],
  ],
  [
    'a contract is terminated',
    categories.simplified,
    [...paid.slice(0, 6), ['contract_terminated', '2027-02-01', 'works', null, null, []]],
  ],
  [
    'mining suspends the consideration, and its term goes on later',
    categories.simplified,
    [
      ...begun,
      // 25 and 28 to 30 December do not count.
      ['suspended', '2026-12-24', 'offer', 'grid', null, ['notify_suspension']],
      ['suspension_notified', '2026-12-25', 'offer', 'grid', null, []],
      ['resumed', '2026-12-30', 'offer', 'grid', '2027-01-18', ['post_offer']],
      ['offer_posted', '2027-01-18', 'payment', 'applicant', '2027-01-25'],
    ],
  ],
  [
    'the full track ends with the act of both',
    categories.full,
    [
      ...signed,
      ...inspected,
      ['connection_act_signed', '2027-06-15', 'done', null, null, []],
      ['completed', '2027-06-15', null, null, null, []],
    ],
  ],
  [
    'a contract is refused with reasons, mended and signed',
    categories.full,
    [
      ...drafted,
      ['offer_refused', '2027-02-08', 'offer', 'grid', '2027-02-20', ['post_offer']],
      ['offer_posted', '2027-02-20', 'signing', 'applicant', '2027-03-10', ['sign_contract']],
      ['contract_concluded', '2027-03-10', 'works', 'grid', '2027-07-12'],
    ],
  ],
  [
    'a contract is never signed',
    categories.full,
    [...drafted, ['annulled', '2027-03-12', 'signing', null, null, []]],
  ],
  [
    'the full inspection finds something, and comes again',
    categories.full,
    [
      ...signed,
      ['remarks_listed', '2027-05-14', 'inspection', 'applicant', null, ['remove_remarks']],
      ['fulfilment_notified', '2027-05-20', 'inspection', 'grid', '2027-05-25', visit],
      ['inspection_passed', '2027-05-25', 'conditions_act', 'grid', '2027-05-28'],
    ],
  ],
  [
    'a temporary connection ends when its time is over',
    categories.temporary,
    [
      ...temporaryDraft,
      ['contract_concluded', '2027-01-19', 'works', 'grid', '2027-02-09'],
      ['supplier_informed', '2027-01-21', 'works', 'grid', '2027-02-09'],
      ['works_completed', '2027-02-09', 'fulfilment', 'applicant', null],
      ['fulfilment_notified', '2027-02-10', 'inspection', 'grid', '2027-02-20'],
      ['inspection_passed', '2027-02-20', 'conditions_act', 'grid', '2027-02-24'],
      ['conditions_act_posted', '2027-02-24', 'conditions_act', 'applicant', '2027-03-01'],
      ['conditions_act_signed', '2027-03-01', 'energising', 'grid', '2027-02-09'],
      ['energised', '2027-03-02', 'connection_act', 'grid', '2027-03-05'],
      ['connection_act_posted', '2027-03-05', 'connection_act', 'applicant', '2027-03-05'],
      [
        'connection_act_signed',
        '2027-03-05',
        'temporary_supply',
        null,
        '2027-09-06',
        ['disconnect'],
      ],
      ['disconnected', '2027-09-06', 'done', null, null, []],
      ['completed', '2027-09-06', null, null, null, []],
    ],
  ],
];

describe('every way through every track', () => {
  it.each(ways)('%s', (_name, category, steps) => {
    for (const [index, [event, on, stage, actor, dueOn, actions]] of steps.entries()) {
      const picture = pictureOf(facts(category, steps.slice(0, index + 1)));
      const what = `${event} on ${on}`;
      expect(picture.currentStage?.name ?? null, what).toBe(stage);
      expect([picture.nextActor, picture.dueOn], what).toEqual([actor, dueOn]);
      if (actions)
        expect(
          picture.upcomingActions.map(({ kind }) => kind),
          what,
        ).toEqual(actions);
    }
  });

  it.each(ways)('%s, as the machines allow', (_name, category, steps) => {
    const machines: Machines = { application: 'draft', contract: 'offered', work: 'not_started' };
    for (const [event] of steps) {
      const before = JSON.stringify(machines);
      const isMoved = move(machines, event);
      if (!unmoving.includes(event)) expect(isMoved, `${event} in ${before}`).toBe(true);
    }
    if (steps.at(-1)?.[0] !== 'completed') return;
    const work = category.track === 'temporary' ? 'disconnected' : 'energised';
    expect(machines).toEqual({ application: 'completed', contract: 'fulfilled', work });
  });

  it('passes every stage of every table, and every end', () => {
    for (const category of Object.values(categories)) {
      const own = ways.filter(([, other]) => other === category).flatMap(([, , steps]) => steps);
      const seen = new Set(own.map(([, , stage]) => stage));
      const names = stageNames(category).filter((name) => name !== 'filing');
      expect([...seen].filter((stage) => stage !== null).toSorted()).toEqual(names.toSorted());
      const events = new Set(own.map(([event]) => event));
      for (const { completedBy } of stageRows(category)) expect(events).toContain(completedBy);
    }
    const all = new Set(ways.flatMap(([, , steps]) => steps.map(([event]) => event)));
    const others = enums.TimelineEventKind.filter((kind) => elsewhere.test(kind));
    expect([...all, ...others].toSorted()).toEqual([...enums.TimelineEventKind].toSorted());
  });

  it('names a clause for every stage, and a final document at the end of each track', () => {
    for (const category of Object.values(categories)) {
      const rows = stageRows(category);
      for (const { basis } of rows) expect(basis).toMatch(/^861\//);
      const names = rows.map(({ name }) => name);
      expect(names).toContain(category.finalDocument);
      expect(names.at(-1)).toBe('done');
    }
  });
});

interface Machines {
  application: ApplicationStatus;
  contract: ContractStatus;
  work: WorksStatus;
}

/** Whether any of them takes the event. */
function move(machines: Machines, event: TimelineEventKind): boolean {
  const application = nextStatus(applicationMoves, machines.application, event);
  const contract = nextStatus(contractMoves, machines.contract, event);
  const work = nextStatus(worksMoves, machines.work, event);
  if (application) machines.application = application;
  if (contract) machines.contract = contract;
  if (work) machines.work = work;
  return Boolean(application ?? contract ?? work);
}

/** What does not lead from stage to stage has tests of its own. */
const elsewhere = /^(request_.*|inspection_time_.*|payment_unmatched|clarified|corrected)$/;

/** They are noted, and move none of the machines. */
const unmoving: readonly TimelineEventKind[] = [
  'payment_received',
  'supplier_informed',
  'suspension_notified',
  'conditions_act_posted',
  'conditions_act_signed',
  'connection_act_posted',
  'connection_act_signed',
  'objected',
  'objections_answered',
];
