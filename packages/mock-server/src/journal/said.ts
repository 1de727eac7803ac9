import { operations } from '@drsk/contract';
import type { Kept } from './kept.js';

/** The query of an address by its names; of several values of one name, the last. */
export function queryOf({ request }: Pick<Kept, 'request'>): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

/** The body of the answer: read, where it is JSON. */
export function answerOf({ exchange, response }: Kept): unknown {
  if (exchange.text === undefined || !response) return undefined;
  const text = String(exchange.text);
  if (!response.headers['content-type']?.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch {
    // Cut, or made wrong on purpose.
    return text;
  }
}

/** Values of the path by the names that the contract has for them. */
export function pathValuesOf({ request, operation }: Kept): Record<string, string> {
  const steps = new URL(request.url).pathname.split('/').slice(2);
  const names = operation ? operations[operation].path.split('/').slice(1) : [];
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), decoded(steps[index] ?? '')]] : [],
    ),
  );
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
