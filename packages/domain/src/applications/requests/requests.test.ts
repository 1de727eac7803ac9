import type { RequestKind, RequestStatus } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { afterFilingTermsOn } from '../../rulesets/after-filing.js';
import type { RequestedApplication } from './request-field.js';
import { isPending, nextRequestStatus } from './request-moves.js';
import { openRequestKinds, requestFields, requestTerm } from './requests.js';

const part = {
  number: 2,
  percent: 30,
  amountKopecks: 100,
  event: 'offer_posted',
  basis: '861/103',
} as const;

const running: RequestedApplication = {
  status: 'accepted',
  works: { status: 'in_progress', remarks: [] },
  answers: { powerKw: '15' },
  contract: { number: '1', status: 'active', concludedOn: '2027-01-19' },
  documents: [
    {
      id: 'doc-1',
      kind: 'technical_conditions',
      number: '1',
      postedAt: '2027-01-12T02:00:00Z',
      fileName: 'Технические условия.pdf',
      size: 1,
      mediaType: 'application/pdf',
      sha256: '',
    },
  ],
  invoice: {
    number: '1',
    status: 'partially_paid',
    amountKopecks: 200,
    paidKopecks: 100,
    issuedOn: '2027-01-12',
    parts: [{ ...part, dueOn: '2027-02-01', paidOn: null }],
  },
};
const connected: RequestedApplication = {
  ...running,
  status: 'completed',
  works: { status: 'energised', remarks: [] },
  contract: { number: '1', status: 'fulfilled', concludedOn: '2027-01-19' },
  invoice: null,
};

describe('what may be asked for', () => {
  it.each<[string, RequestedApplication, RequestKind[]]>([
    [
      'while the works go on',
      running,
      [
        'owner_change',
        'conditions_prolongation',
        'document_duplicate',
        'power_change',
        'schedule_change',
        'termination',
      ],
    ],
    [
      'when everything is paid and built',
      { ...running, works: { status: 'completed', remarks: [] }, invoice: null, documents: [] },
      ['owner_change', 'conditions_prolongation', 'termination'],
    ],
    ['after the connection', connected, ['owner_change', 'document_duplicate']],
    ['before the contract', { ...running, status: 'offer_posted', contract: null }, []],
    ['after the end', { ...running, status: 'terminated' }, []],
  ])('%s', (_when, application, kinds) => {
    expect(openRequestKinds(application, [])).toEqual(kinds);
  });

  it.each<[RequestStatus, boolean, string]>([
    ['requested', false, 'it waits'],
    ['in_review', false, 'somebody is at it'],
    ['granted', true, 'it is answered'],
    ['refused', true, 'it may be made better'],
    ['cancelled', true, 'its maker has changed their mind'],
  ])('again, where the one before is %s: %s, since %s', (status, expected) => {
    const kinds = openRequestKinds(running, [{ kind: 'termination', status }]);
    expect(kinds.includes('termination')).toBe(expected);
    expect(isPending({ status })).toBe(!expected);
  });
});

describe('an answer', () => {
  const terms = afterFilingTermsOn('2027-01-25');

  it.each<[RequestKind, RequestedApplication, string, string]>([
    ['owner_change', running, '861/67', 'while the contract is in force'],
    ['owner_change', connected, '861/69', 'of a connected object'],
    ['document_duplicate', running, '861/71', 'conditions that were lost'],
    ['document_duplicate', connected, '861/74', 'documents of a connected object'],
    ['conditions_prolongation', running, 'ЛК/3.2', 'п. 27 names no term'],
  ])('about %s has its term: %3$s, %4$s', (kind, application, basis) => {
    expect(requestTerm(kind, application, terms).basis).toBe(basis);
  });
});

it('asks a new owner for what their kind has, and nothing more (п. 60, 65)', () => {
  const names = (ownerKind: string) =>
    requestFields('owner_change', { ownerKind })
      .map(({ name }) => name)
      .filter((name) => /Passport|Ogrn/.test(name));
  expect(names('individual')).toEqual([
    'ownerPassportSeries',
    'ownerPassportNumber',
    'ownerPassportIssuedOn',
  ]);
  expect(names('sole_proprietor')).toEqual(['ownerOgrnip']);
  expect(names('legal_entity')).toEqual(['ownerOgrn']);
  expect(names('')).toEqual([]);
});

it('moves on, and never back', () => {
  expect(nextRequestStatus('requested', 'take')).toBe('in_review');
  expect(nextRequestStatus('in_review', 'take')).toBeUndefined();
  expect(nextRequestStatus('granted', 'cancel')).toBeUndefined();
});
