import { expect, it } from 'vitest';
import { openObjects } from './open-objects.js';

const closed = { type: 'object', additionalProperties: false };
const open = { type: 'object' };

it.each([
  [closed, [], 'nothing else is let through'],
  [open, ['body'], 'anything is let through'],
  [{ ...closed, properties: { a: open, b: closed } }, ['body/a'], 'a property is open'],
  [{ type: 'array', items: open }, ['body/*'], 'items are open'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, [], 'a map of texts'],
  [{ type: 'object', additionalProperties: open }, ['body/{name}'], 'a map of open objects'],
  [{ oneOf: [closed, open] }, ['body'], 'one alternative is open'],
  [{ allOf: [open, open], unevaluatedProperties: false }, [], 'closed as a whole'],
])('in %j the open objects are %j: %s', (schema: object, places: string[], _reason: string) => {
  expect(openObjects(schema, 'body')).toEqual(places);
});
