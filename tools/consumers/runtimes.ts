import { mkdirSync } from 'node:fs';
import type { Consumer } from './consumer.ts';
import type { Programs } from './programs.ts';
import { runProgram } from './run-program.ts';

const exe = process.platform === 'win32' ? '.exe' : '';
const bunArchitecture = process.arch === 'arm64' ? 'aarch64' : process.arch;
const bunPlatform = process.platform === 'win32' ? 'windows' : process.platform;

/** The tools' own Node is one that consumers have too. */
const ownMajor = process.versions.node.split('.')[0];

const node = (major: string): Consumer =>
  inProgram(`Node ${major}`, {
    file: (programs) =>
      major === ownMajor
        ? process.execPath
        : programs.find(
            process.platform === 'win32' ? `node-${major}/bin/node.exe` : `node-${major}/bin/node`,
          ),
    version: (programs) =>
      major === ownMajor ? process.versions.node : programs.version(`node-${major}`),
  });

const bun = inProgram('Bun', {
  file: (programs) => programs.find(`@oven/bun-${bunPlatform}-${bunArchitecture}/bin/bun${exe}`),
  version: (programs) => programs.version('bun'),
});

const deno = inProgram('Deno', {
  file: (programs) => programs.find('deno/bin.cjs') && process.execPath,
  version: (programs) => programs.version('deno'),
  parameters: (programs) => [
    `${programs.folder}node_modules/deno/bin.cjs`,
    'run',
    '--no-prompt',
    '--no-remote',
    '--node-modules-dir=manual',
    '--allow-net',
    '--allow-env',
    '--allow-read',
  ],
});

const workerd: Consumer = {
  what: 'workerd',
  version: ({ programs }) => programs.find('workerd/bin/workerd') && programs.version('workerd'),
  run: async ({ programs, project, service }) => {
    const { folder } = programs;
    mkdirSync(`${project}/worker`, { recursive: true });
    const bundle = [`${folder}worker.mjs`, project, service('workerd')];
    await runProgram(process.execPath, bundle, { cwd: folder });
    const test = [`${folder}node_modules/workerd/bin/workerd`, 'test', 'settings.capnp'];
    await runProgram(process.execPath, test, { cwd: `${project}/worker` });
  },
};

/** Programs that run JavaScript without a page. */
export const runtimes: readonly Consumer[] = [
  node('22'),
  node('24'),
  node('26'),
  bun,
  deno,
  workerd,
];

interface Runtime {
  file: (programs: Programs) => string | undefined;
  version: (programs: Programs) => string;
  parameters?: (programs: Programs) => string[];
}

function inProgram(what: string, { file, version, parameters }: Runtime): Consumer {
  return {
    what,
    version: ({ programs }) => file(programs) && version(programs),
    run: ({ programs, project, service }) => {
      const baseUrl = service(what.toLowerCase().replaceAll(' ', '-'));
      const own = parameters?.(programs) ?? [];
      return runProgram(file(programs) ?? '', [...own, 'built/in-program.js', baseUrl], {
        cwd: project,
        env: { DENO_DIR: `${project}/.deno`, DENO_NO_UPDATE_CHECK: '1' },
      });
    },
  };
}
