import { expect, it } from 'vitest';
import { etagOf, requireMatch } from './etag.js';
import { ProblemError } from './reply.js';

it.each([
  ['"3"', 'the version'],
  ['W/"3"', 'what a proxy has made of it'],
  ['"2", "3"', 'one of several'],
  ['*', 'any'],
])('takes If-Match %s: %s', (ifMatch) => {
  expect(() => requireMatch(ifMatch, etagOf(3))).not.toThrow();
});

it.each([
  ['"2"', 'an older version'],
  ['3', 'no quotes'],
])('refuses If-Match %s: %s', (ifMatch) => {
  expect(() => requireMatch(ifMatch, etagOf(3))).toThrow(ProblemError);
});
