import { type JournalEntry, type Shown, toEntry } from '../entry.js';
import type { Kept } from '../kept.js';

/** A file for vitest: the same requests again, each with the answer that it got, and what the journal has to hold then. */
export function toTest(entries: readonly Kept[], shown: Shown): string {
  const steps = entries.map((kept) => stepOf(toEntry(kept, shown))).join('\n\n');
  const operations = [...new Set(entries.flatMap(({ operation }) => operation ?? []))];
  const counts = operations.map((id) => {
    const count = entries.filter(({ operation }) => operation === id).length;
    return `  sandbox.journal.expect('${id}').times(${String(count)});`;
  });
  return `import { createClient } from '@drsk/sdk';
import { createSandbox } from '@drsk/mock-server';
import { expect, it } from 'vitest';

const secrets = { token: '', password: '' }; // of your sandbox: they are in no journal

it('does what the journal has seen', async () => {
  const sandbox = createSandbox({ now: '${entries[0]?.at ?? ''}' });
  // What calls the API by itself comes in place of the requests below.
  const client = createClient({ baseUrl: 'https://sandbox.test/v1', fetch: sandbox.fetch });
  const ask = (method: string, path: string, init: RequestInit = {}) =>
    sandbox.fetch(\`https://sandbox.test\${path}\`, { method, ...init });

${steps}

${counts.join('\n')}
  await client.dispose();
});
`;
}

function stepOf({ operation, method, path, request, status }: JournalEntry): string {
  const query = new URLSearchParams(
    Object.entries(request.query).map(([name, value]) => [name, String(value)]),
  );
  const address = `${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
  const headers = Object.entries(request.headers)
    .filter(([name]) => sent.test(name))
    .map(([name, value]) => [name, value]);
  const isSignedIn = 'authorization' in request.headers;
  const lines = [
    ...(isSignedIn ? ['        authorization: `Bearer ${secrets.token}`,'] : []),
    ...headers.map(([name, value]) => `        '${name ?? ''}': ${JSON.stringify(value)},`),
  ];
  const body =
    request.body === undefined
      ? []
      : [`      body: JSON.stringify(${JSON.stringify(request.body)}),`];
  const init = [`      headers: {`, ...lines, '      },', ...body].join('\n');
  const call = `ask('${method}', ${JSON.stringify(address)}, {\n${init}\n    })`;
  const title = `  // ${operation ?? 'no operation of the contract'}`;
  return status === null
    ? `${title}: it got no answer\n  await expect(\n    ${call},\n  ).rejects.toThrow(TypeError);`
    : `${title}\n  expect(\n    await ${call},\n  ).toMatchObject({ status: ${String(status)} });`;
}

const sent = /^(?:content-type|accept-language|idempotency-key|if-match|tus-|upload-|drsk-|prefer)/;
