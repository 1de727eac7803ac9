import { describe, expect, it } from 'vitest';
import type { AnswerValue } from './answers.js';
import { merged } from './merged-entries.js';

const entry = (value: AnswerValue | null, base: AnswerValue) => ({
  changes: { objectName: value },
  base: { objectName: base },
  sent: {},
  rivals: {},
});

describe('what two tabs have left of one answer', () => {
  it.each([
    ['Дом', '', 'Дача', '', 'Дача', ['Дом'], 'each says something else'],
    ['Дом', '', 'Дом', '', 'Дом', [], 'both say the same'],
    ['Дом', '', 'Домик', 'Дом', 'Домик', [], 'the newer was typed over the older'],
    ['Домик', 'Дом', 'Дом', '', 'Домик', [], 'the older was typed over the newer'],
    [null, 'Дом', 'Дача', 'Дом', 'Дача', [''], 'emptied in one, changed in the other'],
  ] as const)('%s over %j and %s over %j are %s, beside it %j: %s', (...row) => {
    const [older, olderBase, newer, newerBase, top, rivals] = row;
    const both = merged(entry(older, olderBase), entry(newer, newerBase));
    expect(both.changes).toEqual({ objectName: top });
    expect(both.rivals['objectName'] ?? []).toEqual(rivals);
  });
});
