import { readFileSync } from 'node:fs';
import { operations } from '@drsk/contract';
import { expect, it } from 'vitest';

const document = readFileSync(new URL('../api.md', import.meta.url), 'utf8');
const sections = document.split(/^### /m).slice(1);
const sectionOf = (name: string): string =>
  sections.find((section) => section.startsWith(`${name}\n`)) ?? '';
const operationsIn = (text: string): string[] =>
  [...text.matchAll(/^- operation: `([^`]+)`/gm)].map(([, operation = '']) => operation);

it('finds who calls each operation, but for those that the client calls by itself', () => {
  const called = new Set(operationsIn(document));
  const others = Object.entries(operations).filter(
    ([, { method, path }]) => !called.has(`${method.toUpperCase()} ${path}`),
  );
  expect(others.map(([name]) => name).toSorted()).toEqual([
    'appendToUpload',
    'createUpload',
    'getUploadOffset',
    'listApplicationEvents',
    'readCalendarFeed',
    'refreshSession',
    'streamApplicationEvents',
    'terminateUpload',
  ]);
});

it.each([
  ['client.offices.bookings.confirm', ['POST /bookings/{bookingId}/confirmation']],
  ['client.applications.calendarFeed.revoke', ['DELETE /applications/calendar-feed']],
  [
    'client.documents.download',
    ['GET /documents/{documentId}/content', 'GET /documents/{documentId}'],
  ],
  ['client.account.onChange', []],
])('%s calls what it calls, and nothing else', (name, expected) => {
  expect(operationsIn(sectionOf(name))).toEqual(expected);
});

it('names the problems of a call, and not those of all', () => {
  const section = sectionOf('client.offices.bookings.hold');
  expect(section).toContain('`slot_taken` (409)');
  expect(section).not.toContain('session_expired');
});
