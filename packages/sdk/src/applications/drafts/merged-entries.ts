import type { AnswerValue } from './answers.js';
import type { Values } from './contested-answers.js';
import type { JournalEntry } from './journal-entry.js';

/**
 * What two tabs have left of one draft: what is newer is on top. Where each says something else, both stay, and the
 * reader is asked.
 */
export function merged(older: JournalEntry, newer: JournalEntry): JournalEntry {
  const isOnTop = (name: string): boolean => isTypedOver(newer, older, name);
  return {
    ...newer,
    changes: { ...older.changes, ...newer.changes, ...named(older.changes, isOnTop) },
    base: { ...older.base, ...newer.base, ...named(older.base, isOnTop) },
    sent: joined(older.sent, newer.sent),
    rivals: joined(joined(older.rivals, newer.rivals), rivalsOf(older, newer)),
  };
}

/** Whether the one was typed in view of the other. */
function isTypedOver(seen: JournalEntry, typed: JournalEntry, name: string): boolean {
  return name in seen.changes && typed.base[name] === (seen.changes[name] ?? '');
}

function rivalsOf(older: JournalEntry, newer: JournalEntry): Values {
  const differs = (name: string): boolean =>
    name in newer.changes &&
    newer.changes[name] !== older.changes[name] &&
    !isTypedOver(older, newer, name) &&
    !isTypedOver(newer, older, name);
  const rivals = Object.entries(named(older.changes, differs));
  return Object.fromEntries(rivals.map(([name, value]) => [name, [value ?? '']]));
}

function named<T>(
  values: Readonly<Record<string, T>>,
  isWanted: (name: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}

export function joined(some: Values, others: Values): Record<string, AnswerValue[]> {
  const names = [...Object.keys(some), ...Object.keys(others)];
  return Object.fromEntries(
    names.map((name) => [name, [...new Set([...(some[name] ?? []), ...(others[name] ?? [])])]]),
  );
}
