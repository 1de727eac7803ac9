import { build, type Plugin } from 'esbuild';
import { brotli } from './brotli.ts';

/** Parts of their own, which a login and everyday calls do not load. */
const later = [
  'beside-estimates',
  'beside-filing',
  'later-calls',
  'watching',
  'keys',
  'browser-session',
  'beside-login',
];

/**
 * What somebody without our widgets pays for the client with all its methods, bundled into one file as the peers of
 * budgets are measured.
 */
export function clientSize(root: string): Promise<number> {
  return sizeOf(root, { external: later.map((name) => `./${name}-*`) });
}

/** The same for who only signs in: the built file cannot be taken apart, so it is measured from its sources. */
export function loginSize(root: string): Promise<number> {
  return sizeOf(root, {
    external: later.flatMap((name) => [`./${name}.js`, `./account/${name}.js`]),
    conditions: ['@drsk/source'],
    plugins: [withoutMethods],
  });
}

/** What a login has no use for: the other methods, and what loads some of them. */
const methods: Record<string, string> = {
  'account/own-account.ts': 'export const ownAccountOf = () => ({});',
  'applications/applications.ts': 'export const applicationsOf = () => ({});',
  'src/later-groups.ts': 'export const laterGroupsOf = () => ({});',
  'src/on-demand.ts': 'export const onDemand = (load, known) => known;',
};

const withoutMethods: Plugin = {
  name: 'without-methods',
  setup: (bundle) =>
    bundle.onLoad({ filter: /sdk\/src\/.*\.ts$/ }, ({ path }) => {
      const file = path.split(/[/\\]/).slice(-2).join('/');
      const contents = methods[file];
      return contents === undefined ? undefined : { contents };
    }),
};

interface Options {
  external: string[];
  conditions?: string[];
  plugins?: Plugin[];
}

async function sizeOf(root: string, options: Options): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createClient } from '@drsk/sdk';
        const client = createClient({ baseUrl: 'https://example.ru/v1' });
        export const login = (credentials) => client.account.createSession(credentials);
      `,
      resolveDir: `${root}/packages/widgets`,
    },
    ...options,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotli(contents), 0);
}
