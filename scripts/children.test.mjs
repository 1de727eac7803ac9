import { once } from 'node:events';
import { expect, it } from 'vitest';
import { Children } from './children.mjs';

it('ends a child together with what the child has started', async () => {
  const children = new Children();
  const program = `
    require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' });
    console.log('started');
    setInterval(() => {}, 1000);
  `;
  const child = children.start(process.execPath, ['-e', program]);
  await once(child.stdout, 'data');

  const start = performance.now();
  await children.stop(); // waits for everyone who holds the child's output, so for `sleep` too

  expect(child.signalCode).toBe('SIGTERM');
  expect(performance.now() - start).toBeLessThan(30_000);
});

it('ends by force what does not want to', async () => {
  const children = new Children({ patience: 100 });
  const program = `process.on('SIGTERM', () => {}); setInterval(() => console.log('busy'), 50);`;
  const child = children.start(process.execPath, ['-e', program]);
  await once(child.stdout, 'data');

  await children.stop();
  await once(child, 'close');

  expect(child.signalCode).toBe('SIGKILL');
});

it('does not mind a child that has ended by itself', async () => {
  const children = new Children();
  const child = children.start(process.execPath, ['-e', '']);
  await once(child, 'close');
  await expect(children.stop()).resolves.toBeUndefined();
});

it('ends with the group of who started it, where it is not apart', async () => {
  const starter = new Children();
  const module = new URL('children.mjs', import.meta.url);
  const program = `
    import { Children } from ${JSON.stringify(module.href)};
    new Children({ isApart: false }).start('sleep', ['60'], { stdio: 'inherit' });
    console.log('started');
  `;
  const child = starter.start(process.execPath, ['--input-type=module', '-e', program]);
  await once(child.stdout, 'data');

  const start = performance.now();
  await starter.stop(); // waits for everyone who holds the child's output
  expect(performance.now() - start).toBeLessThan(30_000);
});
