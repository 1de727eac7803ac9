import { createPersonChoice } from '../account/personas/person-choice.js';
import { samplePeople } from '../account/personas/sample-people.js';
import { authenticateCaller } from '../account/authenticate-caller.js';
import { createApplicant } from '../applicant/applicant.js';
import { authenticateOwner } from '../applicant/authenticate-owner.js';
import { machineTime } from '../clock/clock-state.js';
import { Clock } from '../clock/clock.js';
import { createChangeFeed } from '../control/changes/change-feed.js';
import type { ControlAccess } from '../control/control-access.js';
import { ControlApi } from '../control/control-api.js';
import type { SandboxRegister } from '../control/sandbox-register.js';
import { Api } from '../http/api.js';
import { Exchanges } from '../http/exchange.js';
import { Responder } from '../http/responder.js';
import { createOperator } from '../operator/company.js';
import { createScenarios } from '../scenarios/scenario-desk.js';
import { createSnapshots } from '../state/snapshots.js';
import { createStateDesk } from '../state/state-desk.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { Storage } from '../storage/storage.js';
import { answer, type AnswerParts } from './answer.js';
import { anyOrigin } from './any-origin.js';
import { createFetch } from './create-fetch.js';
import { createOwnFetch } from './own-fetch.js';
import { handlers } from './handlers.js';
import { type Beginnings, createMoments } from './create-moments.js';
import { createWatch } from './create-watch.js';
import { standInReceiver } from './network.js';
import { reportError } from './report-error.js';
import type { Sandbox, SandboxOptions } from './sandbox.js';
import { sentMessages } from './sent-messages.js';
import { settingsOf } from './settings.js';

/** One of several sandboxes, or one alone. */
export interface Place {
  /** Below which its addresses are, as in `/s/name`; empty where it has none of its own. */
  readonly folder: string;
  /** Those beside it. */
  readonly register?: SandboxRegister;
  readonly access: ControlAccess;
}

/** A sandbox, and what it is answered for by. */
export interface OpenSandbox {
  readonly sandbox: Sandbox;
  readonly parts: AnswerParts;
}

/** Of one that is opened for itself. */
export const alone: Place = { folder: '', access: { kind: 'open' } };

export function openSandbox(
  options: SandboxOptions,
  { folder, register, access }: Place,
): OpenSandbox {
  const { storage = createMemoryStorage(), seed = 1, webhooks = {} } = options;
  const { onError = reportError, validateResponses = true } = options;
  const { moments, build } = createMoments({
    storage,
    options,
    folder,
    createSandbox: (own) => openSandbox(own, alone).sandbox,
    send: (request) => faults.deliver(request, webhooks.send ?? standInReceiver),
  });
  const exchanges = new Exchanges();
  const responder = new Responder({
    moments,
    seed,
    exchanges,
    report: onError,
    headers: anyOrigin,
    docsUrl: options.docsUrl,
  });
  const { journal, faults, watch } = createWatch({ moments, responder, exchanges }, options);
  const checked = { validateResponses, responder };
  const ofApi = { moments, handlers, exchanges, folder, ...checked };
  const api = new Api({ ...ofApi, authenticate: authenticateCaller });
  const ownFetch = createOwnFetch(() => new Api({ ...ofApi, authenticate: authenticateOwner }));
  const rooms = roomsOf({ moments, storage, build, journal, faults, ownFetch });
  const changes = createChangeFeed({ moments, storage, journal, faults });
  const settings = settingsOf(options, folder);
  const personChoice = createPersonChoice(moments, machineTime);
  const labelOf = moments.labelOf.bind(moments);
  const seen = { ...rooms, labelOf, changes, settings, personChoice, register };
  const control = new ControlApi({ parts: seen, access, ...checked });
  const parts = { moments, responder, folder, api, control, watch };
  const fetch = createFetch((request) => answer(request, parts));
  return { parts, sandbox: { ...rooms, fetch } };
}

interface RoomParts extends Beginnings, Pick<Sandbox, 'journal' | 'faults'> {
  readonly storage: Storage;
  readonly ownFetch: Sandbox['fetch'];
}

function roomsOf(parts: RoomParts): Omit<Sandbox, 'fetch'> {
  const { moments, storage, build, journal, faults, ownFetch } = parts;
  const clock = new Clock(moments);
  const operator = createOperator(moments);
  return {
    journal,
    faults,
    clock,
    operator,
    applicant: createApplicant({ moments, clock, operator, fetch: ownFetch }),
    outbox: sentMessages(moments),
    people: samplePeople,
    state: createStateDesk(moments, storage),
    snapshots: createSnapshots(moments, storage),
    scenarios: createScenarios({ moments, storage, build }),
    reset: async () => {
      await moments.restore(await moments.firstState());
      journal.clear();
      faults.clear();
    },
    close: async () => {
      moments.bell.silence();
      journal.close();
      await moments.errands.stop();
      await storage.close();
    },
  };
}
