import type { Moments } from '../../clock/moments.js';
import { machinePause, type Pause } from '../../clock/pause.js';
import type { Faults } from '../../faults/faults.js';
import type { Journal } from '../../journal/journal.js';
import type { State } from '../../storage/state.js';
import type { Storage } from '../../storage/storage.js';
import { allRooms, countsOf, type Room, roomsBetween, type SandboxChange } from './rooms.js';

/** Whoever looks reads as fast as that, and no faster. */
const least = 200;

/** Requests that change nothing come by the thousand. */
const lull = 20;

/** So often something is said at least: proxies and clients take a silent connection for a dead one. */
const heartbeat = 15_000;

export interface ChangeFeed {
  /** What has changed since the last time; nothing where the connection is only kept alive. Ends with the sandbox. */
  follow(signal: AbortSignal): AsyncGenerator<SandboxChange | undefined>;
}

interface FeedParts {
  readonly moments: Moments;
  readonly storage: Storage;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly pause?: Pause;
}

/** All that may change, at one instant. */
interface Sight {
  readonly state: State;
  readonly versions: { readonly [room in 'faults' | 'journal' | 'snapshots']: unknown };
}

/** Tells what changes in a sandbox: two states share what is the same in them, so that comparing them is nothing. */
export function createChangeFeed({ pause = machinePause, ...parts }: FeedParts): ChangeFeed {
  const { moments, storage, journal, faults } = parts;
  const look = async (): Promise<Sight> => ({
    state: await storage.snapshot(),
    versions: {
      faults: faults.version,
      journal: journal.version,
      snapshots: JSON.stringify(await storage.onShelf((shelf) => shelf.list())),
    },
  });
  const changeOf = (rooms: Room[], { state }: Sight): SandboxChange => ({
    rooms,
    counts: { ...countsOf(state), exchanges: journal.count() },
  });
  return {
    async *follow(signal) {
      await moments.run(async () => undefined); // it may have to begin first
      let seen = await look();
      yield changeOf([...allRooms], seen);
      while (!signal.aborted && !moments.bell.isSilent) {
        // Whoever looks first and waits then misses what comes between.
        const left = new AbortController();
        const woken = wake(parts, { signal: AbortSignal.any([signal, left.signal]), pause });
        const sight = await look();
        const rooms = roomsOf(seen, sight);
        seen = sight;
        if (rooms.length > 0) yield changeOf(rooms, sight);
        else if ((await woken) === 'late') yield undefined;
        left.abort();
        await pause(rooms.length > 0 ? least : lull, signal).catch(() => undefined);
      }
    },
  };
}

function roomsOf(before: Sight, after: Sight): Room[] {
  const kept = before.state === after.state ? [] : roomsBetween(before.state, after.state);
  const others = (['faults', 'journal', 'snapshots'] as const).filter(
    (room) => before.versions[room] !== after.versions[room],
  );
  return [...kept, ...others];
}

interface Woken {
  readonly signal: AbortSignal;
  readonly pause: Pause;
}

/** Resolves when something may have happened, or nothing has for long. */
function wake(
  { moments: { bell }, journal }: FeedParts,
  { signal, pause }: Woken,
): Promise<'late' | 'news'> {
  const moment = bell.wait({ topic: '', until: '', since: bell.rings, signal });
  return Promise.race([
    Promise.race([moment, journal.changed(signal)]).then(() => 'news' as const),
    pause(heartbeat, signal).then(() => 'late' as const),
  ]).catch(() => 'news');
}
