import type { ApplicationSummary, UpcomingAction } from '@drsk/contract';
import { lasting } from '../../http/lasting.js';
import type { ApplicationRow } from '../application.js';
import { isFiled } from '../is-filed.js';
import { pictureOfApplication } from '../picture.js';
import { toSummary } from './application-summary.js';
import { plainText } from './plain-text.js';

/** What a list shows of an application, and what a calendar is told. */
export interface ApplicationLine {
  readonly summary: ApplicationSummary;
  readonly upcomingActions: readonly UpcomingAction[];
}

const lines = new WeakMap<ApplicationRow, ApplicationLine>();

/** Worked out once for each row, which never changes: a search in thousands of them reads all. */
export function lineOf(row: ApplicationRow): ApplicationLine {
  const known = lines.get(row);
  if (known) return known;
  const picture = isFiled(row) ? pictureOfApplication(row) : null;
  const summary = lasting(toSummary(row, picture));
  const { upcomingActions } = picture ?? { upcomingActions: [] };
  const line = { summary, upcomingActions };
  lines.set(row, line);
  return line;
}

const texts = new WeakMap<ApplicationLine, string>();

/** What a search looks through: a number with its dashes and without, and words. */
export function searchedText(line: ApplicationLine): string {
  const known = texts.get(line);
  if (known !== undefined) return known;
  const { number, objectName, objectAddress } = line.summary;
  const parts = [number, number?.replaceAll('-', ''), objectName, objectAddress];
  const text = plainText(parts.filter((part) => part !== null).join(' '));
  texts.set(line, text);
  return text;
}
