import { type OperationId, operations } from '@drsk/contract';

/** An operation with the values of its path, or the methods that the path takes instead. */
export type FoundOperation =
  | { readonly id: OperationId; readonly path: Readonly<Record<string, string>> }
  | { readonly methods: readonly string[] };

/** What paths of the contract that begin alike have in common. */
interface Place {
  readonly steps: Map<string, Place>;
  /** Where a parameter stands. */
  any?: Place;
  /** The operations of the path that ends here, by method, and what its parameters are called. */
  readonly ids: Map<string, OperationId>;
  names: readonly string[];
}

const root = '/v1/';
const places = tree();

/** Undefined where no operation has such a path. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  if (!path.startsWith(root)) return undefined;
  const way: Way = { steps: path.slice(root.length).split('/'), values: [] };
  const place = placeAt(way, 0, places);
  if (!place) return undefined;
  const id = place.ids.get(method);
  if (id === undefined) return { methods: [...place.ids.keys()] };
  const entries = place.names.map((name, index) => [name, decoded(way.values[index] ?? '')]);
  return { id, path: Object.fromEntries(entries) };
}

export function isOperation(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}

interface Way {
  readonly steps: readonly string[];
  /** Of the parameters on it, as far as it has been gone. */
  readonly values: string[];
}

/** Where the rest of a way leads to. What the contract names comes before what it leaves open. */
function placeAt(way: Way, index: number, place: Place): Place | undefined {
  const step = way.steps[index];
  if (step === undefined) return place.ids.size > 0 ? place : undefined;
  const named = place.steps.get(step);
  const found = named && placeAt(way, index + 1, named);
  if (found || !place.any || step === '') return found;
  way.values.push(step);
  const open = placeAt(way, index + 1, place.any);
  if (!open) way.values.pop();
  return open;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // it fits no parameter then
  }
}

function tree(): Place {
  const top = newPlace();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const steps = path.slice(1).split('/');
    const place = steps.reduce(stepInto, top);
    place.names = steps.filter(isParameter).map((step) => step.slice(1, -1));
    if (isOperation(id)) place.ids.set(method.toUpperCase(), id);
  }
  return top;
}

function stepInto(place: Place, step: string): Place {
  if (isParameter(step)) return (place.any ??= newPlace());
  const next = place.steps.get(step) ?? newPlace();
  place.steps.set(step, next);
  return next;
}

function isParameter(step: string): boolean {
  return step.startsWith('{');
}

function newPlace(): Place {
  return { steps: new Map(), ids: new Map(), names: [] };
}
