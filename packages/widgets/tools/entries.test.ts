import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { elementClasses } from './element-classes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const description = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const names = elementClasses(`${root}src`).map(({ name }) => name);

/** Of every program in `exports`, patterns for each element. */
const entries = Object.entries<unknown>(description.exports)
  .filter(([, target]) => typeof target === 'object')
  .flatMap(([entry]) =>
    entry.includes('*') ? names.map((name) => entry.replace('*', name)) : [entry],
  )
  .map((entry) => entry.replace('.', '@drsk/widgets'));

/** What a bundler that heeds `sideEffects` makes of a program; packages stay outside. */
async function bundle(program: string): Promise<string> {
  const bundled = await rolldown({
    input: 'program',
    logLevel: 'silent',
    cwd: root,
    external: (id) => !id.startsWith('@drsk/widgets') && !/^[./]/.test(id) && id !== 'program',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? `${root}program.js` : undefined),
        load: (id) => (id === `${root}program.js` ? program : undefined),
      },
    ],
  });
  const { output } = await bundled.generate({ format: 'es' });
  return output[0].code;
}

describe('entries of the built package', () => {
  it('are there for every element', () => {
    expect(entries).toContain('@drsk/widgets/login.js');
    expect(entries).toContain('@drsk/widgets/login/element.js');
    expect(entries.length).toBeGreaterThan(2 * names.length);
  });

  it('can be imported where there is no page', () => {
    const imports = entries.map((entry) => `await import('${entry}');`);
    const program = `${imports.join('\n')} process.stdout.write(typeof window);`;
    const run = (): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        cwd: root,
        encoding: 'utf8',
      });
    expect(run()).toBe('undefined');
  });

  it('define their element and no other', async () => {
    const code = await bundle(`import '@drsk/widgets/login.js';`);
    expect(code).toContain('define("drsk-login"');
    expect(code).not.toContain('define("drsk-user"');
  });

  it('with a class alone do nothing until it is used', async () => {
    expect(await bundle(`import '@drsk/widgets/login/element.js';`)).toBe('');
    const code = await bundle(
      `import { DrskLogin } from '@drsk/widgets/login/element.js'; console.log(DrskLogin);`,
    );
    expect(code).not.toContain('define("drsk-login"');
  });

  it('for React bring the elements whose components are used', async () => {
    const code = await bundle(
      `import { DrskLogin } from '@drsk/widgets/react'; console.log(DrskLogin);`,
    );
    expect(code).toContain('define("drsk-login"');
    expect(code).not.toContain('define("drsk-user"');
  });

  it('are listed as having side effects where they have', () => {
    const listed = globSync(description.sideEffects, { cwd: root }).toSorted();
    const defining = globSync('dist/**/*.js', { cwd: root, exclude: ['dist/channels/**'] }).filter(
      (file) => /^define\('drsk-/m.test(readFileSync(`${root}${file}`, 'utf8')),
    );
    expect(listed).toEqual(['dist/index.js', ...defining].toSorted());
  });
});
