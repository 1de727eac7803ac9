import { differences } from './contains.js';
import { shownPath } from './entry.js';
import type { Kept } from './kept.js';
import { hidden, maskAll } from './mask.js';
import { type Condition, fits, type JournalQuery, missedBy, pathOf } from './query.js';
import { answerOf, queryOf } from './said.js';

const most = 5;
const masking = { personalData: 'hidden' } as const;

/** What was looked for, without the values of its bodies: they may be somebody's. */
export function describeQuery({ operation, ...query }: JournalQuery): string {
  const name = [operation ?? 'a request'].flat().join(' or ');
  const rest = Object.keys(query);
  return rest.length === 0 ? name : `${name} (by ${rest.join(', ')})`;
}

/** What a wait that was over has seen instead. */
export function whyNothing(entries: readonly Kept[], query: JournalQuery): string {
  return `Nothing came of ${describeQuery(query)}.\n${nearMisses(entries, query)}`;
}

/** Those that fit, and those that nearly did with what is different there; then what else came. */
export function nearMisses(entries: readonly Kept[], query: JournalQuery): string {
  const ofOperation = entries.filter((kept) => !missedBy(kept, query).includes('operation'));
  const fitting = ofOperation.filter((kept) => fits(kept, query));
  const others = ofOperation.filter((kept) => !fits(kept, query)).toSorted(byMisses(query));
  const lines = [
    ...section('These fit:', fitting.slice(-most).map(lineOf)),
    ...section(
      'These nearly do:',
      others.slice(0, most).flatMap((kept) => differing(kept, query)),
    ),
    ...section('Other requests:', counts(entries.filter((kept) => !ofOperation.includes(kept)))),
  ];
  return lines.length === 0 ? 'The journal is empty.' : lines.join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function byMisses(query: JournalQuery): (a: Kept, b: Kept) => number {
  return (a, b) => missedBy(a, query).length - missedBy(b, query).length || b.id - a.id;
}

function lineOf(kept: Kept): string {
  const { id, at, request, response, ending } = kept;
  const outcome = response ? String(response.status) : ending;
  return `#${String(id)} ${at} ${request.method} ${shownPath(kept, masking)} → ${outcome}`;
}

function differing(kept: Kept, query: JournalQuery): string[] {
  const lines = missedBy(kept, query).flatMap((condition) => explain(condition, kept, query));
  return [lineOf(kept), ...lines.map((line) => `    ${line}`)];
}

/** Bodies place by place, everything else by its name. */
function explain(condition: Condition, kept: Kept, query: JournalQuery): string[] {
  if (condition === 'body') return places('body', kept.exchange.body, query.body);
  if (condition === 'answer') return places('answer', answerOf(kept), query.answer);
  if (condition === 'query') return places('query', queryOf(kept), query.query);
  const wanted = condition === 'account' ? hidden : text(query[condition]);
  return [`${condition}: expected ${wanted}${foundAs(condition, kept)}`];
}

const found: Partial<Record<Condition, (kept: Kept) => unknown>> = {
  method: ({ request }) => request.method,
  status: ({ response, ending }) => response?.status ?? ending,
  since: ({ at }) => at,
  key: ({ request }) => request.headers.get('idempotency-key'),
  requestId: ({ exchange }) => exchange.requestId,
  path: (kept) => (kept.operation ? shownPath(kept, masking) : pathOf(kept)),
};

function foundAs(condition: Condition, kept: Kept): string {
  const value = found[condition]?.(kept);
  return value === undefined ? '' : `, found ${text(value)}`;
}

function places(title: string, value: unknown, wanted: unknown): string[] {
  return differences(value, wanted).map(({ place, name, ...parts }) => {
    const [expected, seen] = [parts.wanted, parts.found].map((one) => text(masked(one, name)));
    return `${title}${place}: expected ${expected ?? ''}, found ${seen ?? ''}`;
  });
}

function masked(value: unknown, name: string): unknown {
  if (value === undefined) return undefined;
  return maskAll({ [name]: value }, masking)[name];
}

function text(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value instanceof RegExp || value === hidden ? String(value) : JSON.stringify(value);
}

function counts(entries: readonly Kept[]): string[] {
  const byName = new Map<string, number>();
  for (const { operation, request } of entries) {
    const name = operation ?? `${request.method} (no operation)`;
    byName.set(name, (byName.get(name) ?? 0) + 1);
  }
  return [...byName].map(([name, count]) => `${name} × ${String(count)}`).slice(0, 20);
}
