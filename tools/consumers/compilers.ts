import { writeFileSync } from 'node:fs';
import type { Consumer } from './consumer.ts';
import { runProgram } from './run-program.ts';

/** How a project may resolve what it imports. */
const resolutions = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  node16: { module: 'Node16', moduleResolution: 'node16' },
  nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
};

/** A page has no Node, and Node has no page: neither may need the other's types. */
const kinds = {
  page: {
    compilerOptions: { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
    include: ['in-page.ts', 'entries-of-page.ts'],
  },
  Node: {
    compilerOptions: { lib: ['ES2022'], types: ['node'] },
    include: ['in-program.ts', 'entries-of-node.ts'],
  },
};

/** The strictest that a project may be, so that no other finds anything. */
const strictest = {
  target: 'ES2022',
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
};

/** The oldest TypeScript that is supported, and the newest, in every way to resolve and for both kinds of projects. */
export const compilers: readonly Consumer[] = ['5', '7'].flatMap((major) =>
  Object.entries(resolutions).flatMap(([resolution, resolving]) =>
    Object.entries(kinds).map(([kind, { compilerOptions, include }]) => ({
      what: `TypeScript ${major}, ${resolution}, ${kind}`,
      version: ({ programs }) => programs.version(`typescript-${major}`),
      run: ({ programs, project }) => {
        const settings = `tsconfig.${major}-${resolution}-${kind}.json`;
        const options = { ...strictest, ...resolving, ...compilerOptions };
        writeFileSync(
          `${project}/${settings}`,
          JSON.stringify({ compilerOptions: options, include }),
        );
        const tsc = `${programs.folder}node_modules/typescript-${major}/bin/tsc`;
        return runProgram(process.execPath, [tsc, '-p', settings], { cwd: project });
      },
    })),
  ),
);
