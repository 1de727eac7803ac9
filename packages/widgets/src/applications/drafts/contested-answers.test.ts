import { expect } from '@open-wc/testing';
import { contestedBy } from './contested-answers.js';

describe('answers of two sides', () => {
  const cases: [
    mine: string | boolean | null,
    base: string | boolean,
    theirs: string | boolean,
    is: boolean,
    reason: string,
  ][] = [
    ['Дача', 'Дом', 'Баня', true, 'each says something else'],
    ['Дача', 'Дом', 'Дом', false, 'changed here alone'],
    ['Дача', 'Дом', 'Дача', false, 'both say the same'],
    ['Дача', '', 'Баня', true, 'new on both sides'],
    [null, 'Дом', 'Баня', true, 'emptied here, changed there'],
    [null, 'Дом', '', false, 'emptied on both sides'],
    [true, false, true, false, 'ticked on both sides'],
    [false, true, '', true, 'unticked here, taken away there'],
  ];
  for (const [mine, base, theirs, is, reason] of cases)
    it(`${mine} over ${base} and ${theirs} are ${is ? '' : 'not '}contested: ${reason}`, () => {
      const contested = contestedBy(
        { objectName: mine },
        { objectName: base },
        { objectName: theirs },
      );
      expect([...contested]).to.deep.equal(is ? [['objectName', theirs]] : []);
    });
});
