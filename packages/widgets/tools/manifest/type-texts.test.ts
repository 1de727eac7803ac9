import { expect, it } from 'vitest';
import { inOrder } from './type-texts.ts';

it('writes the words of a union in an order that no other file changes', () => {
  const one = '{ unit: "day" | "month" | "year" | "working_day"; kind: "a" | "b"; } | undefined';
  const other = '{ unit: "working_day" | "day" | "year" | "month"; kind: "b" | "a"; } | undefined';
  expect(inOrder(one)).toBe(inOrder(other));
  expect(inOrder('"b" | number')).toBe('"b" | number');
});
