import { pathToFileURL } from 'node:url';

/** What a method sends first: `POST /applications`. Nothing, where it does not come to that. */
export async function firstCall(root: string, name: string): Promise<string | undefined> {
  // Whatever stands for a name, a body or a file here, it is not looked at before it is sent.
  const argument = Object.assign(new Blob(['x']), { toString: () => 'x' });
  for (const names of [['x'], ['x', 'x'], ['x', 'x', 'x']]) {
    const sent = await sentBy(root, name, [...names, argument, argument]);
    if (sent !== undefined) return sent;
  }
  return undefined;
}

async function sentBy(root: string, name: string, given: unknown[]): Promise<string | undefined> {
  const { createLazyClient } = await import(pathToFileURL(`${root}packages/sdk/dist/lazy.js`).href);
  let first: string | undefined;
  const client = createLazyClient({
    baseUrl: 'https://service.test/v1',
    retry: false,
    getAccessToken: async () => 'token',
    fetch: async ({ method, url }: Request) => {
      first ??= `${method} ${new URL(url).pathname.replace('/v1', '')}`;
      throw new TypeError('nobody is there');
    },
  });
  const path = name.split('.');
  const method = path.reduce((owner, part) => owner[part], client);
  await Promise.resolve()
    .then(() => method(...given))
    .catch(() => undefined);
  return first;
}
