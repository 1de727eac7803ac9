import type { WordKind } from './words.ts';

/** A word that an element's code has and its readers never meet. */
export interface Exception {
  tag: string;
  kind: WordKind;
  name: string;
  /** For whoever wonders. */
  reason: string;
}

/** Those who ask the reader to sign in again are those who show what is somebody's. */
const showNothingOfAnybody = [
  'login',
  'email-confirmation',
  'offices',
  'recovery',
  'registration',
  'signed',
  'tariff-calculator',
  'user',
];

/** What the code of all widgets has, and these do without. */
export const exceptions: readonly Exception[] = [
  ...showNothingOfAnybody.map((name) => ({
    tag: `drsk-${name}`,
    kind: 'events' as const,
    name: 'drsk-session-expired',
    reason: 'it shows nothing that is somebody’s, and waits for the others to ask',
  })),
  {
    tag: 'drsk-login',
    kind: 'attributes',
    name: 'in-place',
    reason: 'the dialog of an ended session sets it on a login of its own',
  },
  {
    tag: 'drsk-signed',
    kind: 'cssParts',
    name: 'container',
    reason: 'it has no markup but its slot',
  },
  {
    tag: 'drsk-signed',
    kind: 'cssParts',
    name: 'heading',
    reason: 'it has no markup but its slot',
  },
  { tag: 'drsk-user', kind: 'cssParts', name: 'heading', reason: 'a line in a header has none' },
];
