import { machineTime } from '../clock/clock-state.js';
import { SandboxError } from '../control/sandbox-register.js';
import type { Answered } from '../http/answer.js';
import { pathOf, type ReceivedRequest } from '../http/received-request.js';
import { answer } from '../sandbox/answer.js';
import { createFetch } from '../sandbox/create-fetch.js';
import { SandboxRoom } from './sandbox-room.js';
import { defaultName, nameIn } from './sandbox-name.js';
import type { Sandboxes, SandboxesOptions } from './sandboxes.js';

/** Sandboxes by name, and what a port asks. */
export interface OpenSandboxes {
  readonly sandboxes: Sandboxes;
  readonly answer: (request: ReceivedRequest) => Promise<Answered>;
}

/** Below it no sandbox is made for being named. */
const registerPath = '/_sandbox/sandboxes';

export function openSandboxes(options: SandboxesOptions): OpenSandboxes {
  const room = new SandboxRoom(options);
  const answerBy = async (request: ReceivedRequest): Promise<Answered> => {
    try {
      const name = isOfRegister(request) ? defaultName : nameIn(request);
      return await answer(request, room.open(name).parts);
    } catch (error) {
      if (!(error instanceof SandboxError)) throw error;
      return room.open(defaultName).parts.control.refuse(request, error);
    }
  };
  const sandboxes: Sandboxes = {
    fetch: createFetch(answerBy),
    sandbox: (name = defaultName) => room.open(name).sandbox,
    create: (asked) => room.create(asked),
    list: () => room.list(),
    remove: (name) => room.remove(name),
    tick: () => room.tick(machineTime()),
    close: () => room.close(),
  };
  return { sandboxes, answer: answerBy };
}

function isOfRegister({ url }: ReceivedRequest): boolean {
  const path = pathOf(url);
  return path === registerPath || path.startsWith(`${registerPath}/`);
}
