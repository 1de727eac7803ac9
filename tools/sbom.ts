// `npm run sbom`: what comes with our packages, as CycloneDX: of a project that has installed them from their tarballs. npm
// leaves out of a workspace what is also a tool there. Writes .results/sbom.json.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installProject } from './consumers/installed.ts';
import { runProgram } from './consumers/run-program.ts';
import { packInto } from './packages/packed-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = ['contract', 'domain', 'mock-server', 'sdk', 'widgets'];
const { version } = JSON.parse(readFileSync(`${root}packages/sdk/package.json`, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'drsk-sbom-'));
try {
  const tarballs = packInto(
    folder,
    root,
    packages.map((name) => `packages/${name}`),
  );
  const project = await installProject(join(folder, 'drsk'), { tarballs, version });
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  const sbom = await runProgram('npm', asked, { cwd: project });
  mkdirSync(`${root}.results`, { recursive: true });
  writeFileSync(`${root}.results/sbom.json`, sbom);
  console.log(`.results/sbom.json: ${JSON.parse(sbom).components.length} components`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
