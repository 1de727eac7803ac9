import { expect, it, vi } from 'vitest';
import { withoutSqliteWarning } from './without-sqlite-warning.js';

it('says nothing of SQLite while it loads, and everything else as ever', async () => {
  const heard = vi.spyOn(process, 'emitWarning').mockReturnValue();
  const before: unknown = Reflect.get(process, 'emitWarning');
  const loaded = await withoutSqliteWarning(async () => {
    process.emitWarning('SQLite is an experimental feature and might change at any time', {
      type: 'ExperimentalWarning',
    });
    process.emitWarning('Something else is experimental', { type: 'ExperimentalWarning' });
    return 'loaded';
  });
  expect(loaded).toBe('loaded');
  expect(heard.mock.calls).toEqual([
    ['Something else is experimental', { type: 'ExperimentalWarning' }],
  ]);
  expect(Reflect.get(process, 'emitWarning')).toBe(before);
  heard.mockRestore();
});

it('lets what goes wrong through, and warnings after it', async () => {
  const before: unknown = Reflect.get(process, 'emitWarning');
  await expect(withoutSqliteWarning(() => Promise.reject(new Error('no file')))).rejects.toThrow(
    'no file',
  );
  expect(Reflect.get(process, 'emitWarning')).toBe(before);
});
