import { build } from 'esbuild';
import { brotli } from './brotli.ts';

/** What somebody without our widgets pays for the client with all its methods; only uploads with progress cost more. */
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
    bundle: true,
    splitting: true,
    outdir: 'page',
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
  });
  const files = outputFiles.filter(({ path }) => !/send-by-xhr/.test(path));
  return files.reduce((sum, { contents }) => sum + brotli(contents), 0);
}
