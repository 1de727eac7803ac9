import type { PagePromise } from './http/page-promise.js';

const { apply, get, has } = Reflect;

type Load = (operation: string) => Promise<object>;

/**
 * A group of calls whose code comes with the first of them; what is `known` is there at once.
 * `load` hears the call's name, for an error.
 */
export function onDemand<Group extends object, Known extends object = object>(
  load: (operation: string) => Promise<Group>,
  known?: Known,
): Group & Known {
  return callable(load, [], known);
}

/** Whatever the name, it can be called, and holds further names. */
function callable<T>(load: Load, path: string[], known: object = {}): T {
  return new Proxy(nothing, {
    get: (_target, name) => {
      if (has(known, name)) return get(known, name);
      // What somebody asks who waits for it, or writes it down.
      const isCall = typeof name === 'string' && name !== 'then' && name !== 'toJSON';
      return isCall ? callable(load, [...path, name]) : undefined;
    },
    apply: (_target, _self, args: unknown[]) => call(load, path, args),
  });
}

const nothing = Object.assign(() => undefined, Object.create(null));

/** What comes back from a call, whichever: a page, a list, a watch. */
type Answer = PagePromise<unknown> & { until(isDone: unknown): Promise<unknown> };

/** The answer; of a list all its pages too, of a watch or a task what else it can do. */
function call(load: Load, path: string[], args: unknown[]): Promise<unknown> {
  const calling = begin(load, path, args);
  const later = (name: string) => (): unknown =>
    calling.then(({ answer }) => get(answer, name)?.(), nothing);
  const answering = calling.then(({ answer }) => answer);
  return Object.assign(answering, {
    pause: later('pause'),
    resume: later('resume'),
    abort: later('abort'),
    until: async (isDone: unknown) => {
      answering.catch(() => undefined); // whoever waits hears of that here
      return (await calling).answer.until(isDone);
    },
    async *pages() {
      yield* (await calling).answer.pages();
    },
    async *[Symbol.asyncIterator]() {
      answering.catch(() => undefined);
      yield* (await calling).answer;
    },
  });
}

/** Not the answer itself: whoever waits for that has only its first page. */
async function begin(load: Load, path: string[], args: unknown[]) {
  let owner: object = await load(path.join('.'));
  for (const name of path.slice(0, -1)) owner = get(owner, name);
  const method: (...args: unknown[]) => Answer = get(owner, path.at(-1) ?? '');
  return { answer: apply(method, owner, args) };
}
