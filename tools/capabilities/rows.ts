import type { ClientMethod } from './client-methods.ts';
import type { ContractOperation } from './contract-operations.ts';
import { furtherCalls } from './exceptions.ts';
import { firstCall } from './method-calls.ts';
import { type TestRecord, type Tests } from './test-record.ts';

/** All that there is of one operation. */
export interface Row {
  operation: ContractOperation;
  methods: string[];
  tests: Tests;
  /** Documents with a compiled example of one of the methods. */
  documents: string[];
  /** Elements that use one of the methods. */
  widgets: string[];
}

interface Sources {
  root: string;
  operations: readonly ContractOperation[];
  methods: readonly ClientMethod[];
  record: TestRecord;
  elements: ReadonlyMap<string, readonly string[]>;
  /** Those whose examples are compiled. */
  documents: readonly string[];
}

export async function rowsOf(sources: Sources): Promise<Row[]> {
  const { root, operations, methods, record, elements } = sources;
  const callers = new Map<string, ClientMethod[]>();
  for (const method of methods)
    for (const operationId of await operationsOf(method, sources))
      callers.set(operationId, [...(callers.get(operationId) ?? []), method]);
  return operations.map((operation) => {
    const own = callers.get(operation.operationId) ?? [];
    const files = own.flatMap(({ mentionedIn }) => [...mentionedIn]);
    const relative = files.map((file) => file.replace(root, ''));
    return {
      operation,
      methods: own.map(({ name }) => name),
      tests: record.of(operation),
      documents: sorted(relative.flatMap((file) => documentOf(file, sources.documents) ?? [])),
      widgets: sorted(relative.flatMap((file) => elements.get(file) ?? [])),
    };
  });
}

async function operationsOf({ name }: ClientMethod, sources: Sources): Promise<string[]> {
  const { root, operations } = sources;
  const [method, path = ''] = (await firstCall(root, name))?.split(' ') ?? [];
  const called = operations
    .filter((operation) => operation.method === method && patternOf(operation.path).test(path))
    // What is named goes before what has a parameter there.
    .sort((one, other) => one.path.split('{').length - other.path.split('{').length);
  return [
    ...called.slice(0, 1).map(({ operationId }) => operationId),
    ...(furtherCalls[name] ?? []),
  ];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/** `.cache/docs/packages-sdk-README-md-line-34.ts` is an example of `packages/sdk/README.md`. */
function documentOf(file: string, documents: readonly string[]): string | undefined {
  const name = /^\.cache\/docs\/(.*)-line-\d+\.ts$/.exec(file)?.[1];
  return documents.find((document) => document.replaceAll(/[^a-z\d]+/gi, '-') === name);
}

function sorted(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}
