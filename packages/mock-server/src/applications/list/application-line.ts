import type { ApplicationSummary, UpcomingAction } from '@drsk/contract';
import { lasting } from '../../http/lasting.js';
import type { ApplicationRow } from '../application.js';
import { pictureOfApplication } from '../picture.js';
import { toSummary } from './application-summary.js';
import { plainText } from './plain-text.js';

/** What a list shows of an application, what a search looks through, and what a calendar is told. */
export interface ApplicationLine {
  readonly summary: ApplicationSummary;
  readonly text: string;
  readonly upcomingActions: readonly UpcomingAction[];
}

const lines = new WeakMap<ApplicationRow, ApplicationLine>();

/** Worked out once for each row, which never changes: a search in thousands of them reads all. */
export function lineOf(row: ApplicationRow): ApplicationLine {
  const known = lines.get(row);
  if (known) return known;
  const { filing } = row;
  const picture = filing && pictureOfApplication({ ...row, filing });
  const summary = lasting(toSummary(row, picture));
  const { upcomingActions } = picture ?? { upcomingActions: [] };
  const line = { summary, text: searchedText(summary), upcomingActions };
  lines.set(row, line);
  return line;
}

/** A number with its dashes and without. */
function searchedText({ number, objectName, objectAddress }: ApplicationSummary): string {
  const texts = [number, number?.replaceAll('-', ''), objectName, objectAddress];
  return plainText(texts.filter((text) => text !== null).join(' '));
}
