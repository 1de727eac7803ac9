// `bundle.mjs vite|webpack|esbuild FOLDER`: bundles a project as that bundler does by itself, into FOLDER/pages/NAME.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [name, folder] = process.argv.slice(2);
const out = join(folder, 'pages', name);

const bundlers = { vite: byVite, webpack: byWebpack, esbuild: byEsbuild };
await bundlers[name]();

async function byVite() {
  const { build } = await import('vite');
  // A page in a folder of its own asks for its files beside it.
  await build({ root: folder, base: './', logLevel: 'error', build: { outDir: out } });
}

async function byWebpack() {
  const { default: webpack } = await import('webpack');
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: ['web', 'es2022'],
        context: folder,
        entry: './built/in-page.js',
        output: { path: out, filename: 'page.js' },
        performance: { hints: false },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  const complaints = [...errors, ...warnings].map(({ message }) => message);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  writePage();
}

async function byEsbuild() {
  const { build } = await import('esbuild');
  const { warnings } = await build({
    absWorkingDir: folder,
    entryPoints: { page: './built/in-page.js' },
    outdir: out,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    logLevel: 'error',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  writePage();
}

function writePage() {
  const page = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Consumer</title>
<link rel="icon" href="data:,"><drsk-login></drsk-login><script type="module" src="page.js"></script></html>`;
  writeFileSync(join(out, 'index.html'), page);
}
