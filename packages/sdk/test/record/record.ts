import { operations } from '@drsk/contract';
import { expect } from 'vitest';

/** By file of tests, what it was answered: `getAccount 200`. */
export const seen = new Map<string, Set<string>>();

const routes = Object.entries(operations).map(([operationId, { method, path }]) => ({
  operationId,
  method: method.toUpperCase(),
  pattern: new RegExp(`^/v1${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  // What is named goes before what has a parameter there.
  parameters: path.split('{').length,
}));
routes.sort((one, other) => one.parameters - other.parameters);

/** The file of tests that runs, from the package's root. */
export function runningTest(): string | undefined {
  const { testPath } = expect.getState();
  return testPath?.replaceAll('\\', '/').replace(/^.*packages\/sdk\//, '');
}

/** That an operation was answered so, to a test. */
export function record(test: string, { method, url }: Request, status: number): void {
  const { pathname } = new URL(url);
  const route = routes.find((one) => one.method === method && one.pattern.test(pathname));
  if (!route) return;
  const found = seen.get(test) ?? new Set<string>();
  seen.set(test, found.add(`${route.operationId} ${status}`));
}
