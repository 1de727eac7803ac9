import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tree } from './tree.js';
import { type Entry, inOrder } from './tree-node.js';

interface Word extends Entry {
  readonly note: number;
}

const word = fc.record({
  key: fc.stringMatching(/^[ab]{0,3}$/),
  id: fc.stringMatching(/^[0-9]{1,2}$/),
  note: fc.integer(),
});
const step = fc.record({ entry: word, isRemoval: fc.boolean() });
const wide = { from: { key: '', id: '' }, before: { key: '\uFFFF', id: '' }, limit: Infinity };

/** What a tree has to be like: a list that is put in order after each step. */
function model(entries: readonly Word[]): Word[] {
  return [
    ...new Map(entries.map((entry) => [`${entry.key}/${entry.id}`, entry])).values(),
  ].toSorted(inOrder);
}

describe('a tree', () => {
  it('holds what a sorted list holds, whatever is put and taken away', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), word, fc.nat(50), (steps, bound, limit) => {
        let tree = Tree.of<Word>();
        let list: Word[] = [];
        const owner = {};
        for (const [index, { entry, isRemoval }] of steps.entries()) {
          // Some work is of one owner, some of many.
          const own = index % 3 === 0 ? {} : owner;
          tree = isRemoval ? tree.without(entry, own) : tree.with(entry, own);
          const rest = list.filter(({ key, id }) => key !== entry.key || id !== entry.id);
          list = isRemoval ? rest : model([...rest, entry]);
        }
        expect(tree.entries()).toEqual(list);
        const from = list.filter((entry) => inOrder(entry, bound) >= 0);
        const before = list.filter((entry) => inOrder(entry, bound) < 0);
        expect(tree.first(bound)).toEqual(from[0]);
        expect(tree.ascending({ ...wide, from: bound, limit })).toEqual(from.slice(0, limit));
        const last = before.toReversed().slice(0, limit);
        expect(tree.descending({ ...wide, before: bound, limit })).toEqual(last);
      }),
      { numRuns: 200 },
    );
  });

  it('never changes: what comes of it is another one', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.array(step), (words, steps) => {
        const before = Tree.of(model(words));
        const held = before.entries();
        const owner = {};
        let after = before;
        for (const { entry, isRemoval } of steps)
          after = isRemoval ? after.without(entry, owner) : after.with(entry, owner);
        expect(before.entries()).toEqual(held);
        // What they do not share accounts for all of the difference.
        const only = (some: Word[], others: Word[]) => some.filter((one) => !others.includes(one));
        expect(only(after.unsharedWith(before), held)).toEqual(only(after.entries(), held));
      }),
    );
  });

  it('shares nearly all of its nodes with what comes of it', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ key: String(index), id: '' }));
    const tree = Tree.of(many);
    const changed = tree.with({ key: '5000', id: '' }, {});
    expect(changed.unsharedWith(tree).length).toBeLessThanOrEqual(32);
  });
});
