import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exclusively } from './exclusively.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Another tab, which has the lock until it is told to let go. */
async function holder(name: string): Promise<() => void> {
  return new Promise((held) => {
    const hold = () => new Promise<void>((leave) => held(leave));
    void navigator.locks.request(name, hold);
  });
}

describe('a task that only one tab may run at a time', () => {
  it('waits for the other tab', async () => {
    const name = crypto.randomUUID();
    const leave = await holder(name);
    const order: string[] = [];
    const task = exclusively(name, async () => void order.push('ours'));
    order.push('theirs');
    leave();
    await task;
    expect(order).toEqual(['theirs', 'ours']);
  });

  it('runs all the same when the other tab never lets go', async () => {
    const name = crypto.randomUUID();
    const leave = await holder(name);
    const task = exclusively(name, async () => 'done');
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(task).resolves.toBe('done');
    leave();
  });

  it('is not run twice when it takes long or fails', async () => {
    const run = vi.fn(async () => {
      await vi.advanceTimersByTimeAsync(60_000);
      throw new Error('refused');
    });
    await expect(exclusively(crypto.randomUUID(), run)).rejects.toThrow('refused');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs at once where there is nothing to share', async () => {
    await expect(exclusively(undefined, async () => 1)).resolves.toBe(1);
  });
});
