import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const shell = process.platform === 'win32';

/** What a program has that takes the widgets from npm. */
const packages = ['contract', 'domain', 'sdk', 'widgets'];

/** What this repository calls otherwise: beside the compiler there is one that tools take apart. */
const aliases: Record<string, string> = { typescript: '@typescript/native' };

interface Description {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * A folder with our packages as npm would publish and install them, and examples that use nothing else of ours. What
 * is not ours comes from this repository, of the very versions that are asked for: no registry is asked in a test.
 */
export class PackedPackages {
  readonly #folder = mkdtempSync(join(tmpdir(), 'drsk-examples-'));

  constructor() {
    mkdirSync(join(this.#modules, '@drsk'), { recursive: true });
    const folders = packages.map((name) => `./packages/${name}`);
    execFileSync('npm', ['pack', '--silent', '--pack-destination', this.#folder, ...folders], {
      cwd: repository,
      shell,
    });
    for (const name of packages) this.#install(name);
  }

  /** The folder of an example's copy, ready to be built. */
  example(name: string): string {
    const folder = join(this.#folder, name);
    cpSync(join(repository, 'packages/widgets/examples', name), folder, { recursive: true });
    const { dependencies, devDependencies } = descriptionIn(folder);
    this.#link({ ...dependencies, ...devDependencies });
    return folder;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  get #modules(): string {
    return join(this.#folder, 'node_modules');
  }

  #install(name: string): void {
    const { version } = JSON.parse(
      readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'),
    );
    const tarball = join(this.#folder, `drsk-${name}-${version}.tgz`);
    execFileSync('tar', ['-xzf', tarball, '-C', this.#folder], { shell });
    const installed = join(this.#modules, '@drsk', name);
    renameSync(join(this.#folder, 'package'), installed);
    this.#link(descriptionIn(installed).dependencies ?? {});
  }

  #link(dependencies: Record<string, string>): void {
    for (const [name, wanted] of Object.entries(dependencies)) {
      const place = join(this.#modules, name);
      if (existsSync(place)) continue;
      const own = foundHere(name);
      const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
      if (version !== wanted)
        throw new Error(`${name}: ${wanted} is asked for, this repository has ${version}`);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(own, place, 'junction');
    }
  }
}

function foundHere(name: string): string {
  const places = ['apps/demo', 'packages/sdk', 'packages/widgets', '.'].map((folder) =>
    join(repository, folder, 'node_modules', aliases[name] ?? name),
  );
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`${name} is not installed in this repository`);
  return found;
}

function descriptionIn(folder: string): Description {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
