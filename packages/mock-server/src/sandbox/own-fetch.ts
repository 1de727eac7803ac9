import type { Api } from '../http/api.js';
import { findOperation } from '../http/find-operation.js';
import { createFetch } from './create-fetch.js';
import type { Sandbox } from './sandbox.js';

/** Asks the API from inside: past the faults and the journal, which are about what comes from outside. */
export function createOwnFetch(open: () => Api): Sandbox['fetch'] {
  let api: Api | undefined;
  return createFetch(async (request) => {
    const found = findOperation(request.method, new URL(request.url).pathname);
    if (!found || !('id' in found)) throw new Error(`${request.url} is nothing of the contract`);
    api ??= open(); // most sandboxes are never asked so
    return api.answer(found.id, found.path, request);
  });
}
