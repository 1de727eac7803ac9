import { build } from 'esbuild';
import { brotli } from './brotli.ts';

/**
 * What somebody without our widgets pays for the client with all its methods, bundled into one file as the peers of
 * budgets are measured; only uploads with progress, and sessions that are bound to a key, cost more: parts of
 * their own.
 */
export async function clientSize(root: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createClient } from '@drsk/sdk';
        const client = createClient({ baseUrl: 'https://example.ru/v1' });
        export const login = (credentials) => client.account.createSession(credentials);
      `,
      resolveDir: `${root}/packages/widgets`,
    },
    external: ['./send-by-xhr-*', './keys-*', './browser-session-*'],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotli(contents), 0);
}
