// Stands in for `@drsk/mock-server` in these tests: the same, and what its sandboxes answer is written down.
import { createSandbox as createBareSandbox, type Sandbox } from '@drsk/mock-server';
import { record, runningTest } from './record.js';

export * from '@drsk/mock-server';

export const createSandbox: typeof createBareSandbox = (options) => {
  const sandbox = createBareSandbox(options);
  // Its own, not the next one's: what a test has begun may be answered when that one runs.
  const test = runningTest();
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    const response = await sandbox.fetch(request);
    if (test) record(test, request, response.status);
    return response;
  };
  return new Proxy(sandbox, {
    get: (target, name) => (name === 'fetch' ? fetch : Reflect.get(target, name, target)),
  });
};
