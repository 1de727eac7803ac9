import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { LoginPage } from '@drsk/widgets/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, preview } from 'vite';
import { PackedPackages } from './packed-packages.js';
import { World } from './world.js';

let world: World;
let packed: PackedPackages;
beforeAll(async () => {
  packed = new PackedPackages();
  world = await World.begin();
});
afterAll(async () => {
  await world.end();
  packed.remove();
});

/** Types first, where an example has them; then as it would be put on a server. */
async function buildExample(name: string): Promise<string> {
  const root = packed.example(name);
  writeFileSync(`${root}/.env.local`, `VITE_API=${world.site.sandboxUrl}/v1\n`);
  if (existsSync(`${root}/tsconfig.json`)) {
    const { stdout } = spawnSync('tsc', ['-p', root], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stdout).toBe('');
  }
  await build({ root, logLevel: 'error' });
  return root;
}

it.each(['react', 'vue', 'html'])(
  'a site with %s is built from what npm has, and somebody logs in',
  async (name) => {
    const root = await buildExample(name);
    const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
    const url = server.resolvedUrls?.local[0] ?? '';
    const reader = await world.visit();
    const { page } = reader;
    await page.goto(url);
    const login = new LoginPage(page);
    await login.signIn(await world.personOf('individual'));
    await page.locator('drsk-applications').getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('button', { name: /^Меню пользователя/ }).click();
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
    await login.submit.waitFor();
    const own = `asked ${new URL(url).host}`;
    expect(reader.complaints.filter((complaint) => complaint !== own)).toEqual([]);
    await reader.close();
    await server.close();
  },
);
