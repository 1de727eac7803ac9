import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonOf, lasting } from './lasting.js';

const text = fc.string({ unit: 'grapheme' });
const line = fc.record({ id: text, town: text, power: fc.integer() });
const rest = fc.oneof(fc.constant({}), fc.record({ next: fc.option(text) }));

/** One character for each byte, as Node has it. */
const bytesOf = (value: string): string => Buffer.from(value).toString('latin1');

it('is the JSON of a list or of one body, however often and in whichever form it is asked for', () => {
  fc.assert(
    fc.property(fc.array(line), rest, fc.boolean(), (lines, more, isWireFirst) => {
      for (const body of [...lines, { items: lines, ...more }]) {
        const isList = 'items' in body;
        for (const one of lines) lasting(one);
        const json = jsonOf(isList ? body : lasting(body));
        const wire = isWireFirst && typeof json === 'object' ? json.wire(bytesOf) : undefined;
        expect(String(json)).toBe(JSON.stringify(body));
        expect(json).toHaveLength(String(json).length);
        if (typeof json === 'object') expect(json.wire(bytesOf)).toBe(bytesOf(String(json)));
        if (wire !== undefined) expect(wire).toBe(bytesOf(String(json)));
      }
    }),
  );
});

it('writes what does not last as it is by then', () => {
  const body = { items: [{ id: 'a' }] };
  const json = jsonOf(body);
  body.items[0]!.id = 'b';
  expect(json).toBe('{"items":[{"id":"a"}]}');
});
