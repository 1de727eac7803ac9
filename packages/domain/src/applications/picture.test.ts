import type { Stage, StageName, TimelineEventKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { paymentSchedule } from '../payments/schedule.js';
import { rulesetOn } from '../rulesets/ruleset.js';
import { historyOf } from './history.js';
import { applicationMoves, contractMoves, nextStatus, worksMoves } from './moves.js';
import { pictureOf } from './picture.js';
import type { ApplicationFacts } from './facts.js';

const ruleset = rulesetOn('2026-12-18');
const calendar = { region: '28' } as const;

/** A household by the vectors of the regulation: every event and its local date. */
const life = [
  ['submitted', '2026-12-18'],
  ['completeness_confirmed', '2026-12-23'],
  ['offer_posted', '2027-01-12'],
  ['payment_received', '2027-01-19'],
  ['contract_concluded', '2027-01-19'],
  ['supplier_informed', '2027-01-21'],
  ['works_completed', '2027-03-02'],
  ['meter_admitted', '2027-03-03'],
  ['notice_posted', '2027-03-04'],
  ['completed', '2027-03-04'],
] as const satisfies [TimelineEventKind, string][];

const dates = { offer_posted: '2027-01-12' };
const schedule = { amountKopecks: 4_334_980, ruleset, calendar, dates };

type Event = readonly [TimelineEventKind, string];

function facts(events: readonly Event[], more: Partial<ApplicationFacts> = {}): ApplicationFacts {
  return {
    history: events.map(([kind, on]) => ({ kind, on })),
    ruleset,
    calendar,
    category: { clause: '14', maxPowerKw: 15, track: 'simplified', finalDocument: 'notice' },
    works: {
      voltageKv: 0.4,
      distanceM: 15,
      settlement: 'rural',
      needsConstruction: false,
      crossesOtherLand: false,
    },
    ...more,
  };
}

function until(kind: TimelineEventKind): Event[] {
  return life.slice(0, life.findIndex(([event]) => event === kind) + 1);
}

function stage(stages: readonly Stage[], name: StageName): Stage {
  return stages.find((candidate) => candidate.name === name)!;
}

const missing: Event[] = [
  ['submitted', '2026-12-18'],
  ['documents_requested', '2026-12-23'],
];

describe('the picture of an application', () => {
  it('is empty for a draft', () => {
    expect(pictureOf(facts([]))).toEqual({
      stages: [],
      upcomingActions: [],
      currentStage: null,
      nextActor: null,
      dueOn: null,
    });
  });

  it.each<[TimelineEventKind, StageName, string | null, string | null]>([
    ['submitted', 'completeness', 'grid', '2026-12-23'],
    ['completeness_confirmed', 'offer', 'grid', '2027-01-12'],
    ['offer_posted', 'payment', 'applicant', '2027-01-19'],
    ['payment_received', 'payment', 'applicant', '2027-01-19'],
    ['contract_concluded', 'works', 'grid', '2027-03-03'],
    ['works_completed', 'meter', 'grid', '2027-03-03'],
    ['meter_admitted', 'notice', 'grid', '2027-03-04'],
    ['notice_posted', 'done', null, '2027-04-02'],
  ])('after %s is in %s: %s acts until %s', (event, name, nextActor, dueOn) => {
    const picture = pictureOf(facts(until(event)));
    expect(picture).toMatchObject({ nextActor, dueOn, currentStage: { name, state: 'current' } });
    const states = picture.stages.map(({ state }) => state);
    const at = picture.stages.findIndex((candidate) => candidate.name === name);
    expect(states).toEqual([
      ...Array.from({ length: at }, () => 'done'),
      'current',
      ...Array.from({ length: 7 - at }, () => 'upcoming'),
    ]);
  });

  it('ends with every stage done on its date', () => {
    const picture = pictureOf(facts(life));
    expect(picture).toMatchObject({ currentStage: null, nextActor: null, dueOn: null });
    expect(picture.stages.map(({ state, completedOn }) => [state, completedOn])).toEqual([
      ['done', '2026-12-18'],
      ['done', '2026-12-23'],
      ['done', '2027-01-12'],
      ['done', '2027-01-19'],
      ['done', '2027-03-02'],
      ['done', '2027-03-03'],
      ['done', '2027-03-04'],
      ['done', '2027-03-04'],
    ]);
  });

  it('names the clause and the deadline of each stage as soon as it is known', () => {
    const { stages } = pictureOf(facts(until('submitted')));
    expect(stages.map(({ basis }) => basis)).toEqual([
      '861/9',
      '861/15',
      '861/105',
      '861/105',
      '861/16(б)',
      '861/109',
      '861/110',
      '861/110',
    ]);
    expect(stages.map(({ deadline }) => deadline?.dueOn ?? null)).toEqual([
      null,
      '2026-12-23',
      '2027-01-12',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('gives a public buyer 15 working days to pay', () => {
    expect(pictureOf(facts(until('offer_posted'), { isPublicBuyer: true })).dueOn).toBe(
      '2027-02-02',
    );
  });

  it('counts the works by what the grid has to do', () => {
    const { works } = facts([]);
    const farther = { works: { ...works!, needsConstruction: true } };
    expect(pictureOf(facts(until('contract_concluded'), farther)).dueOn).toBe('2027-07-19');
    expect(pictureOf(facts(until('contract_concluded'), { works: undefined })).dueOn).toBeNull();
  });
});

describe('missing documents', () => {
  it('are the applicant’s turn for 20 working days, and the grid’s term is paused', () => {
    const picture = pictureOf(facts(missing));
    expect(picture).toMatchObject({ nextActor: 'applicant', dueOn: '2027-01-29' });
    expect(stage(picture.stages, 'completeness').deadline?.event).toBe('documents_requested');
    expect(stage(picture.stages, 'offer').deadline?.pausedOn).toBe('2026-12-23');
    expect(picture.upcomingActions).toEqual([
      { kind: 'supply_documents', actor: 'applicant', dueOn: '2027-01-29', basis: '861/15' },
    ]);
  });

  it('once supplied, make the grid’s terms begin anew', () => {
    const picture = pictureOf(facts([...missing, ['documents_supplied', '2027-01-11']]));
    expect(picture).toMatchObject({ nextActor: 'grid', dueOn: '2027-01-14' });
    expect(stage(picture.stages, 'offer').deadline).toMatchObject({
      startsOn: '2027-01-11',
      dueOn: '2027-01-25',
      pausedOn: null,
    });
  });

  it('stop the application when they do not come', () => {
    const picture = pictureOf(facts([...missing, ['annulled', '2027-01-30']]));
    expect(picture.stages.map(({ state }) => state)).toEqual([
      'done',
      ...Array.from({ length: 7 }, () => 'stopped'),
    ]);
    expect(picture).toMatchObject({
      currentStage: { name: 'completeness', actor: null },
      nextActor: null,
      dueOn: null,
      upcomingActions: [],
    });
  });
});

describe('upcoming actions', () => {
  const parts = paymentSchedule(schedule);
  const paid = parts.map((part, index) => (index === 0 ? { ...part, paidOn: '2027-01-19' } : part));
  const afterNotice = paymentSchedule({
    ...schedule,
    dates: { ...dates, notice_posted: '2027-03-04' },
  }).map((part) => (part.number < 4 ? { ...part, paidOn: '2027-02-20' } : part));

  it.each<[TimelineEventKind, ApplicationFacts['parts'], [string, string, string | null][]]>([
    [
      'submitted',
      undefined,
      [
        ['check_completeness', 'grid', '2026-12-23'],
        ['post_offer', 'grid', '2027-01-12'],
      ],
    ],
    ['completeness_confirmed', undefined, [['post_offer', 'grid', '2027-01-12']]],
    ['offer_posted', parts, [['pay_invoice', 'applicant', '2027-01-19']]],
    [
      'contract_concluded',
      paid,
      [
        ['inform_supplier', 'grid', '2027-01-21'],
        ['pay_part', 'applicant', '2027-02-01'],
        ['pay_part', 'applicant', '2027-02-24'],
        ['carry_out_works', 'grid', '2027-03-03'],
        ['give_meter_access', 'applicant', null],
      ],
    ],
    [
      'supplier_informed',
      undefined,
      [
        ['conclude_supply_contract', 'supplier', '2027-02-04'],
        ['carry_out_works', 'grid', '2027-03-03'],
        ['give_meter_access', 'applicant', null],
      ],
    ],
    [
      'works_completed',
      undefined,
      [
        ['conclude_supply_contract', 'supplier', '2027-02-04'],
        ['admit_meter', 'grid', '2027-03-03'],
        ['give_meter_access', 'applicant', null],
      ],
    ],
    [
      'meter_admitted',
      undefined,
      [
        ['conclude_supply_contract', 'supplier', '2027-02-04'],
        ['post_notice', 'grid', '2027-03-04'],
      ],
    ],
    ['completed', afterNotice, [['pay_part', 'applicant', '2027-03-15']]],
  ])('after %s are the next ones, soonest first', (event, invoiceParts, expected) => {
    const { upcomingActions } = pictureOf(facts(until(event), { parts: invoiceParts }));
    expect(upcomingActions.map(({ kind, actor, dueOn }) => [kind, actor, dueOn])).toEqual(expected);
  });

  it('tell which part is to be paid, and how much', () => {
    const { upcomingActions } = pictureOf(facts(until('offer_posted'), { parts }));
    expect(upcomingActions[0]).toMatchObject({ partNumber: 1, amountKopecks: 650_247 });
    const later = pictureOf(facts(until('contract_concluded'), { parts: paid })).upcomingActions;
    const owed = later.filter(({ kind }) => kind === 'pay_part');
    expect(owed.map(({ partNumber, amountKopecks }) => [partNumber, amountKopecks])).toEqual([
      [2, 1_300_494],
      [3, 1_517_243],
    ]);
  });
});

describe('beyond the last known calendar', () => {
  it('a picture has no date rather than a guessed one', () => {
    const picture = pictureOf(facts([['submitted', '2027-12-28']]));
    expect(picture).toMatchObject({ nextActor: 'grid', dueOn: null });
  });
});

describe('historyOf', () => {
  it('dates events by the region’s own calendar', () => {
    const timeline = [{ kind: 'submitted', at: '2026-12-18T15:30:00Z' }] as const;
    expect(historyOf(timeline, '28')).toEqual([{ kind: 'submitted', on: '2026-12-19' }]);
  });
});

describe('moves', () => {
  it('lead through a whole life', () => {
    const status = life.reduce(
      (current, [event]) => nextStatus(applicationMoves, current, event) ?? current,
      'draft' as keyof typeof applicationMoves,
    );
    expect(status).toBe('completed');
  });

  it.each([
    ['draft', 'submitted', 'submitted', 'filed'],
    ['submitted', 'documents_requested', 'incomplete', 'something is missing'],
    ['incomplete', 'documents_supplied', 'submitted', 'checked once more'],
    ['incomplete', 'annulled', 'annulled', 'nothing was supplied'],
    ['offer_posted', 'annulled', 'annulled', 'nothing was paid'],
    ['offer_posted', 'payment_received', undefined, 'too little was paid'],
    ['in_review', 'annulled', undefined, 'the grid’s turn: nothing to annul for'],
    ['accepted', 'annulled', undefined, 'there is a contract'],
    ['annulled', 'contract_concluded', undefined, 'money came too late'],
    ['submitted', 'offer_posted', undefined, 'not checked yet'],
  ] as [keyof typeof applicationMoves, TimelineEventKind, string | undefined, string][])(
    'from %s by %s to %s: %s',
    (status, event, expected) => {
      expect(nextStatus(applicationMoves, status, event)).toBe(expected);
    },
  );

  it('move the contract and the works on their own', () => {
    expect(nextStatus(contractMoves, 'offered', 'contract_concluded')).toBe('active');
    expect(nextStatus(contractMoves, 'active', 'completed')).toBe('fulfilled');
    expect(nextStatus(worksMoves, 'not_started', 'contract_concluded')).toBe('in_progress');
    expect(nextStatus(worksMoves, 'meter_admitted', 'notice_posted')).toBe('energised');
  });
});
