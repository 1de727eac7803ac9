import { machineTime } from '../clock/clock-state.js';
import { SandboxError } from '../control/sandbox-register.js';
import { answer } from '../sandbox/create-fetch.js';
import { SandboxRoom } from './sandbox-room.js';
import { defaultName, nameIn } from './sandbox-name.js';
import type { Sandboxes, SandboxesOptions } from './sandboxes.js';

/** Below it no sandbox is made for being named. */
const registerPath = '/_sandbox/sandboxes';

/** Sandboxes by name, each with its own clock, data and letters; they need no port and no process. */
export function createSandboxes(options: SandboxesOptions = {}): Sandboxes {
  const room = new SandboxRoom(options);
  return {
    fetch: async (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      try {
        const name = isOfRegister(request) ? defaultName : nameIn(request);
        return await answer(request, room.open(name).parts);
      } catch (error) {
        if (!(error instanceof SandboxError)) throw error;
        return room.open(defaultName).parts.control.refuse(request, error);
      }
    },
    sandbox: (name = defaultName) => room.open(name).sandbox,
    create: (asked) => room.create(asked),
    list: () => room.list(),
    remove: (name) => room.remove(name),
    tick: () => room.tick(machineTime()),
    close: () => room.close(),
  };
}

function isOfRegister({ url }: Request): boolean {
  const { pathname } = new URL(url);
  return pathname === registerPath || pathname.startsWith(`${registerPath}/`);
}
