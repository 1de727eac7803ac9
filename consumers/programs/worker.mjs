// `worker.mjs FOLDER BASE_URL`: bundles the scenario as wrangler would, and writes the settings of workerd.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const [folder, baseUrl] = process.argv.slice(2);

await build({
  absWorkingDir: folder,
  entryPoints: ['./built/in-worker.js'],
  outfile: join(folder, 'worker/worker.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['workerd', 'worker', 'browser'],
  logLevel: 'error',
});

writeFileSync(
  join(folder, 'worker/settings.capnp'),
  `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ( name = "main", worker = .main ),
    ( name = "internet", network = ( allow = ["private", "public"] ) ),
  ],
);

const main :Workerd.Worker = (
  modules = [ ( name = "worker", esModule = embed "worker.js" ) ],
  bindings = [ ( name = "baseUrl", text = "${baseUrl}" ) ],
  compatibilityDate = "2026-10-01",
);
`,
);
