import { withoutMethod, withoutTest, withoutWidget } from './exceptions.ts';
import type { Row } from './rows.ts';
import type { Tests } from './test-record.ts';

/** What an operation lacks: sentences that say what to do. */
export function problemsOf(rows: readonly Row[]): string[] {
  return [...rows.flatMap(lacks), ...outOfDate(rows)];
}

function lacks(row: Row): string[] {
  const { operationId, hasFields, hasRefusal } = row.operation;
  const { tests } = row;
  const isDue = (kind: keyof Tests): boolean => !(`${operationId} ${kind}` in withoutTest);
  const wanted: [isMissing: boolean, sentence: string][] = [
    [
      row.methods.length === 0 && !(operationId in withoutMethod),
      'no method of the client calls it: add one in packages/sdk/src, or say why there is none in `withoutMethod`',
    ],
    [
      isDue('success') && !tests.success,
      'no test of the SDK has seen it succeed: add one beside its method',
    ],
    [
      isDue('fields') && hasFields && !tests.fields,
      'no test of the SDK has seen it find fault with a field: add its method to packages/sdk/src/every-operation.test.ts',
    ],
    [
      isDue('refusal') && hasRefusal && !tests.refusal,
      'no test of the SDK has seen it refuse: add its method to packages/sdk/src/every-operation.test.ts',
    ],
    [
      row.widgets.length === 0 && !(operationId in withoutWidget),
      'no widget uses it: use it in one, or say why none does in `withoutWidget`',
    ],
  ];
  return wanted
    .filter(([isMissing]) => isMissing)
    .map(([, sentence]) => `${operationId}: ${sentence} (tools/capabilities/exceptions.ts)`);
}

/** An exception that is none any more would hide what comes later. */
function outOfDate(rows: readonly Row[]): string[] {
  const known = new Map(rows.map((row) => [row.operation.operationId, row]));
  const stale = (name: string, reasons: object, isThere: (row: Row) => unknown): string[] =>
    Object.keys(reasons)
      .filter((operationId) => {
        const row = known.get(operationId);
        return !row || isThere(row);
      })
      .map(
        (id) =>
          `${id}: take it out of \`${name}\` in tools/capabilities/exceptions.ts: it is there`,
      );
  return [
    ...stale('withoutMethod', withoutMethod, ({ methods }) => methods.length > 0),
    ...stale('withoutWidget', withoutWidget, ({ widgets }) => widgets.length > 0),
    ...Object.keys(withoutTest).flatMap((key) => {
      const [operationId = '', kind = ''] = key.split(' ');
      return stale('withoutTest', { [operationId]: '' }, ({ tests }) => Reflect.get(tests, kind));
    }),
  ];
}
