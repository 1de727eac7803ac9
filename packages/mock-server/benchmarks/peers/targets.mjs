// Who is measured: each listens where it is told and serves the account's whole OpenAPI document.
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const document = path('../../../contract/generated/openapi.json');
const modules = path('./node_modules');

const ours = path('../../dist/bin/drsk-mock-server.js');
const prism = `${modules}/@stoplight/prism-cli/dist/index.js`;
const prismOn = (port) =>
  `${prism} mock ${document} --port ${port} --host 127.0.0.1 --multiprocess false`;

/** `base`: where the document's paths begin. `start`: what Node is given, by a port and a folder of its own. */
export const targets = {
  'drsk, in memory': { base: '/v1', start: (port) => `${ours} --port ${port} --seed 1` },
  'drsk, SQLite file': {
    base: '/v1',
    start: (port, folder) => `${ours} --port ${port} --seed 1 --data ${folder}/bench.db`,
  },
  'Prism 5.16': { base: '', start: prismOn },
  'Prism 5.16, silent': { base: '', start: (port) => `${prismOn(port)} --verboseLevel silent` },
  'Mockoon CLI 9.9': {
    base: '/v1',
    start: (port) =>
      `${modules}/@mockoon/cli/bin/run.js start --data ${document} --port ${port} --disable-log-to-file --disable-admin-api`,
  },
  'node:http, static bytes': {
    base: '',
    start: (port) => `${path('./static-server.mjs')} ${port}`,
  },
};
