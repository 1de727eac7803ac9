import { type OperationId, operations } from '@drsk/contract';

interface Candidate {
  readonly id: OperationId;
  readonly path: string;
  readonly steps: readonly string[];
}

const root = '/v1/';

/** The operation that a request is for, before anything answers it. */
export function matchOperation(method: string, pathname: string): OperationId | undefined {
  if (!pathname.startsWith(root)) return undefined;
  const steps = pathname.slice(root.length).split('/');
  const candidates = candidatesBy.get(keyOf(method, steps)) ?? [];
  return candidates.find((candidate) => fits(candidate.steps, steps))?.id;
}

function fits(wanted: readonly string[], steps: readonly string[]): boolean {
  return wanted.every((step, index) =>
    step.startsWith('{') ? steps[index] !== '' : step === steps[index],
  );
}

function keyOf(method: string, steps: readonly string[]): string {
  return `${method} ${String(steps.length)} ${steps[0] ?? ''}`;
}

/** By method, length and first step; what names more of the path comes first. */
const candidatesBy = tabulate();

function tabulate(): ReadonlyMap<string, readonly Candidate[]> {
  const table = new Map<string, Candidate[]>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const steps = path.slice(1).split('/');
    const key = keyOf(method.toUpperCase(), steps);
    if (isOperation(id)) table.set(key, [...(table.get(key) ?? []), { id, path, steps }]);
  }
  for (const candidates of table.values()) candidates.sort((a, b) => names(a) - names(b));
  return table;
}

function names({ path }: Candidate): number {
  return path.split('{').length;
}

export function isOperation(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}
