import { expect } from '@open-wc/testing';
import { nameInRow, rowsOf, withoutRow } from './row-values.js';

const names = ['stage1PowerKw', 'stage1DesignMonth'];
const values = {
  stage1PowerKw: '10',
  stage2PowerKw: '20',
  stage2DesignMonth: '06.2027',
  stage3PowerKw: '30',
  powerKw: '60',
};

describe('rows of answers', () => {
  it('have names of their own', () => {
    expect(nameInRow('stage1PowerKw', 3)).to.equal('stage3PowerKw');
    expect(nameInRow('point2Place', 6)).to.equal('point6Place');
  });

  const cases: [removed: number, powers: string[], reason: string][] = [
    [1, ['20', '30', '', '', '', ''], 'all move up'],
    [2, ['10', '30', '', '', '', ''], 'those below move up'],
    [3, ['10', '20', '', '', '', ''], 'the last leaves nothing behind'],
  ];
  for (const [removed, powers, reason] of cases)
    it(`without row ${removed} are ${powers.join()}: ${reason}`, () => {
      const left = { ...values, ...withoutRow(values, names, removed) };
      const shown = powers.map((_, index) => Reflect.get(left, `stage${index + 1}PowerKw`) ?? '');
      expect(shown).to.deep.equal(powers);
      expect(left.powerKw).to.equal('60');
    });

  it('are put back as they were', () => {
    const before = rowsOf(values, names);
    const left = { ...values, ...withoutRow(values, names, 1) };
    expect(rowsOf({ ...left, ...before }, names)).to.deep.equal(before);
  });
});
