import type { AddressQuery, AddressSuggestion, RegionCode } from '@drsk/contract';
import { addressWords, begins, isHouse } from './address-words.js';
import { regionNames, samplePlaces, sampleStreets } from './sample-places.js';

/** Settlements and streets of the sample that what is typed may become, the least precise first. */
export function suggestAddresses({
  query,
  regionCode,
  limit = 7,
}: AddressQuery): AddressSuggestion[] {
  const typed = addressWords(query);
  const house = typed.at(-1);
  const named = house !== undefined && isHouse(house) ? typed.slice(0, -1) : typed;
  if (typed.length === 0 && regionCode) return settlementsOf(regionCode).slice(0, limit);
  if (named.length === 0) return [];
  const found = candidates(regionCode).filter(({ words }) => begins(named, words));
  const withHouse =
    named.length < typed.length ? found.flatMap((one) => atHouse(one, house)) : found;
  return withHouse.slice(0, limit).map(({ suggestion }) => suggestion);
}

/** The largest first. */
function settlementsOf(regionCode: RegionCode): AddressSuggestion[] {
  const all = settlements.map(({ suggestion }) => suggestion);
  return all.filter((suggestion) => suggestion.regionCode === regionCode);
}

interface Candidate {
  words: readonly string[];
  suggestion: AddressSuggestion;
}

function candidates(regionCode: RegionCode | undefined): readonly Candidate[] {
  return regionCode === undefined
    ? all
    : all.filter(({ suggestion }) => suggestion.regionCode === regionCode);
}

function atHouse({ words, suggestion }: Candidate, house = ''): Candidate[] {
  if (suggestion.kind !== 'street') return [];
  const value = `${suggestion.value}, д. ${house}`;
  return [{ words, suggestion: { ...suggestion, value, kind: 'house' } }];
}

const regionCodes = ['28', '25', '27', '79', '14'] as const satisfies readonly RegionCode[];
const settlements = regionCodes.flatMap((regionCode) =>
  samplePlaces[regionCode].map(({ settlement, ...place }) =>
    candidate(`${regionNames[regionCode]}, ${settlement}`, {
      kind: 'settlement',
      regionCode,
      place,
    }),
  ),
);
const streets = settlements.flatMap(({ suggestion: { value, regionCode, place } }) =>
  sampleStreets.map((street) =>
    candidate(`${value}, ${street}`, { kind: 'street', regionCode, place }),
  ),
);
const all: readonly Candidate[] = [...settlements, ...streets];

function candidate(
  value: string,
  rest: Pick<AddressSuggestion, 'kind' | 'place' | 'regionCode'>,
): Candidate {
  return { words: addressWords(value), suggestion: { value, ...rest, isSample: true } };
}
