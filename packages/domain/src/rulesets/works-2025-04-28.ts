import type { WorksRow } from './ruleset.js';

const contract = { event: 'contract_concluded', basis: '861/16(б)' } as const;
const nearby = { uptoKv: 20, uptoM: { town: 300, rural: 500 } } as const;
const temporary = { ...contract, amount: 15, unit: 'working_day' } as const;

/** 16(б), edition of 28.04.2025; the first row that fits decides. */
export const works20250428: readonly WorksRow[] = [
  {
    name: 'asWished',
    isWished: true,
    fromKw: 670,
    term: { ...contract, amount: 4, unit: 'year' },
  },
  {
    name: 'microgeneration',
    clauses: ['13(2)', '13(4)'],
    term: { ...contract, amount: 1, unit: 'month' },
  },
  { name: 'temporary', clauses: ['13'], hasConstruction: false, term: temporary },
  {
    name: 'temporaryMobile',
    clauses: ['13'],
    isMobile: true,
    uptoKw: 150,
    uptoM: { town: 300, rural: 300 },
    term: temporary,
  },
  {
    name: 'atHand',
    clauses: ['12(1)', '14'],
    uptoKv: 0.4,
    uptoM: { town: 15, rural: 15 },
    hasConstruction: false,
    crossesOtherLand: false,
    term: { ...contract, amount: 30, unit: 'working_day' },
  },
  {
    name: 'nearby',
    ...nearby,
    uptoKw: 670,
    hasConstruction: false,
    term: { ...contract, amount: 4, unit: 'month' },
  },
  {
    name: 'nearbyLarge',
    ...nearby,
    hasConstruction: false,
    term: { ...contract, amount: 1, unit: 'year' },
  },
  {
    name: 'withConstruction',
    ...nearby,
    clauses: ['12(1)', '13(3)', '13(5)', '14', '34'],
    term: { ...contract, amount: 6, unit: 'month' },
  },
  { name: 'medium', belowKw: 670, term: { ...contract, amount: 1, unit: 'year' } },
  { name: 'nationalGrid', isNationalGrid: true, term: { ...contract, amount: 1, unit: 'year' } },
  { name: 'large', term: { ...contract, amount: 2, unit: 'year' } },
];
