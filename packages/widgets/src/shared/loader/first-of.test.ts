import { expect } from '@open-wc/testing';
import { firstOf } from './first-of.js';

/** Timers that run when the test says so. */
class Timers {
  #now = 0;
  readonly #waiting: { at: number; run: () => void }[] = [];

  readonly set = (run: (...values: unknown[]) => void, ms: number, ...values: unknown[]): void => {
    this.#waiting.push({ at: this.#now + ms, run: () => run(...values) });
  };

  async pass(ms: number): Promise<void> {
    this.#now += ms;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    for (const timer of due) {
      this.#waiting.splice(this.#waiting.indexOf(timer), 1);
      timer.run();
    }
    // What the tries have said is heard before the test goes on.
    await Promise.resolve();
    await Promise.resolve();
  }
}

/** Tries that end when the test says so. */
function tries(count: number) {
  const begun: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const attempt = (): Promise<string> =>
    new Promise((resolve, reject) => begun.push({ resolve, reject }));
  return { begun, attempts: Array.from({ length: count }, () => attempt) };
}

describe('the first of several tries', () => {
  const setTimeout = window.setTimeout.bind(window);
  let timers: Timers;
  beforeEach(() => {
    timers = new Timers();
    Object.assign(window, { setTimeout: timers.set });
  });
  afterEach(() => {
    Object.assign(window, { setTimeout });
  });

  it('is not followed by another when it succeeds', async () => {
    const { begun, attempts } = tries(2);
    const result = firstOf(attempts);
    begun[0]!.resolve('here');
    expect(await result).to.equal('here');
    await timers.pass(60_000);
    expect(begun).to.have.length(1);
  });

  it('is followed by the next a moment after it failed, and later each time', async () => {
    const { begun, attempts } = tries(3);
    const result = firstOf(attempts);
    begun[0]!.reject(new Error('lost'));
    await timers.pass(0);
    await timers.pass(499);
    expect(begun).to.have.length(1);
    await timers.pass(1);
    expect(begun).to.have.length(2);
    begun[1]!.reject(new Error('lost'));
    await timers.pass(0);
    await timers.pass(999);
    expect(begun).to.have.length(2);
    await timers.pass(1);
    begun[2]!.resolve('here');
    expect(await result).to.equal('here');
  });

  it('may still win when it was silent for so long that the next has begun', async () => {
    const { begun, attempts } = tries(2);
    const result = firstOf(attempts);
    await timers.pass(3_000);
    expect(begun).to.have.length(2);
    begun[0]!.resolve('late');
    expect(await result).to.equal('late');
  });

  it('is lost with the last of them', async () => {
    const { begun, attempts } = tries(2);
    const result = firstOf(attempts).catch((error: Error) => error.message);
    begun[0]!.reject(new Error('first'));
    await timers.pass(0);
    await timers.pass(500);
    begun[1]!.reject(new Error('last'));
    expect(await result).to.equal('last');
  });
});
