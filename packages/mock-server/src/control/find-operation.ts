import { operations } from '../generated/control/operations.js';
import type { ControlOperationId } from './control-operation.js';

/** An operation with the values of its path, or the methods that the path takes instead. */
export type FoundOperation =
  | { readonly id: ControlOperationId; readonly path: Readonly<Record<string, string>> }
  | { readonly methods: readonly string[] };

interface Route {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly ids: Readonly<Record<string, ControlOperationId>>;
}

const routes = routesOf();

/** Undefined where no operation has such a path. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  for (const { pattern, names, ids } of routes) {
    const values = pattern.exec(path);
    if (!values) continue;
    const id = ids[method === 'HEAD' ? 'GET' : method];
    if (id === undefined) return { methods: Object.keys(ids) };
    const entries = names.map((name, index) => [name, decoded(values[index + 1] ?? '')]);
    return { id, path: Object.fromEntries(entries) };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // it fits no parameter then
  }
}

/** Hono knows no parameter that ends before a dot, as in `/outbox/{id}.eml`. */
function routesOf(): Route[] {
  const paths = new Map<string, Record<string, ControlOperationId>>();
  for (const [id, { method, path }] of Object.entries(operations))
    if (isOperation(id))
      paths.set(path, Object.assign(paths.get(path) ?? noIds(), { [method.toUpperCase()]: id }));
  return [...paths].map(([path, ids]) => ({
    ids,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+?)')}$`),
  }));
}

/** Without a prototype: no method is called `constructor`. */
function noIds(): Record<string, ControlOperationId> {
  return Object.create(null);
}

function isOperation(id: string): id is ControlOperationId {
  return Object.hasOwn(operations, id);
}
