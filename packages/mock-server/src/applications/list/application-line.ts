import type { ApplicationSummary } from '@drsk/contract';
import type { ApplicationRow } from '../application.js';
import { toSummary } from './application-summary.js';
import { plainText } from './plain-text.js';

/** What a list shows of an application, and what a search looks through. */
export interface ApplicationLine {
  readonly summary: ApplicationSummary;
  readonly text: string;
}

const lines = new WeakMap<ApplicationRow, ApplicationLine>();

/** Worked out once for each row, which never changes: a search in thousands of them reads all. */
export function lineOf(row: ApplicationRow): ApplicationLine {
  const known = lines.get(row);
  if (known) return known;
  const summary = toSummary(row);
  const line = { summary, text: searchedText(summary) };
  lines.set(row, line);
  return line;
}

/** A number with its dashes and without. */
function searchedText({ number, objectName, objectAddress }: ApplicationSummary): string {
  const texts = [number, number?.replaceAll('-', ''), objectName, objectAddress];
  return plainText(texts.filter((text) => text !== null).join(' '));
}
