import { expect, it } from 'vitest';
import { document } from './document.js';
import { exampleCheck } from './document-suite.js';

const problemsOf = exampleCheck(document);

it.each([
  ['/components/schemas/Instant', '2026-12-18', 'no time'],
  ['/components/schemas/LocalDate', '2026-02-30', 'no such day'],
  ['/components/schemas/GivenConsent', { kind: 'processing' }, 'no version'],
])('would find that %s is not %j: %s', (pointer, value: unknown, _reason) => {
  expect(problemsOf({ pointer, value })).toHaveLength(1);
});
