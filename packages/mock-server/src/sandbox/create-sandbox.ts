import { esiaRoutes } from '../account/esia/esia-routes.js';
import { samplePeople } from '../account/personas/sample-people.js';
import { authenticateCaller } from '../account/authenticate-caller.js';
import { Clock } from '../clock/clock.js';
import type { Job } from '../clock/jobs.js';
import type { Moments } from '../clock/moments.js';
import { ControlApi } from '../control/control-api.js';
import { Api } from '../http/api.js';
import { Exchanges } from '../http/exchange.js';
import { Responder } from '../http/responder.js';
import { takeNotice } from '../operator/books/take-notice.js';
import { createOperator } from '../operator/company.js';
import { writeHtml } from '../outbox/mail/write-html.js';
import { writeMail } from '../outbox/mail/write-mail.js';
import { messageTable } from '../outbox/message.js';
import { bankRoutes } from '../payments/bank/bank-routes.js';
import { createScenarios } from '../scenarios/scenario-desk.js';
import { createSnapshots } from '../state/snapshots.js';
import { createStateDesk } from '../state/state-desk.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { Storage } from '../storage/storage.js';
import { createMoments } from './create-moments.js';
import { createFetch } from './create-fetch.js';
import { createWatch } from './create-watch.js';
import { handlers } from './handlers.js';
import { reportError } from './report-error.js';
import type { Sandbox, SandboxOptions, SentMessages } from './sandbox.js';

/** A whole account service with its own time, data and letters; it needs no port and no process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { storage = createMemoryStorage(), seed = 1, webhooks = {} } = options;
  const { onError = reportError, validateResponses = true } = options;
  const { moments, build } = createMoments({
    storage,
    options,
    createSandbox,
    send: (request) => faults.deliver(request, webhooks.send ?? standInReceiver),
  });
  const exchanges = new Exchanges();
  const responder = new Responder({ moments, seed, exchanges, report: onError });
  const { journal, faults, watch } = createWatch({ moments, responder, exchanges }, options);
  const api = new Api({
    moments,
    handlers,
    authenticate: authenticateCaller,
    validateResponses,
    responder,
    exchanges,
  });
  const sandbox = {
    journal,
    faults,
    clock: new Clock(moments),
    operator: createOperator(moments),
    outbox: sentMessages(moments),
    people: samplePeople,
    ...statesOf({ moments, storage, build }),
    ...lifeOf({ moments, storage, journal, faults }),
  };
  const open = (): Sandbox['fetch'] => {
    const parts = { ...sandbox, labelOf: (job: Job) => moments.labelOf(job) };
    const control = new ControlApi({ parts, responder, validateResponses });
    const esia = esiaRoutes(moments);
    const bank = bankRoutes({ moments, responder, takeNotice });
    return createFetch({ api, control, esia, bank, responder, watch });
  };
  return { ...sandbox, fetch: onceAsked(open) };
}

/** A sandbox that nobody has asked anything yet costs next to nothing. */
function onceAsked(open: () => Sandbox['fetch']): Sandbox['fetch'] {
  let answer: Sandbox['fetch'] | undefined;
  return (input, init) => (answer ??= open())(input, init);
}

/** Its states, as they are and as they were. */
function statesOf(
  parts: Parameters<typeof createScenarios>[0],
): Pick<Sandbox, 'state' | 'snapshots' | 'scenarios'> {
  const { moments, storage } = parts;
  return {
    state: createStateDesk(moments, storage),
    snapshots: createSnapshots(moments, storage),
    scenarios: createScenarios(parts),
  };
}

interface LifeParts extends Pick<Sandbox, 'journal' | 'faults'> {
  readonly moments: Moments;
  readonly storage: Storage;
}

/** How it begins anew, and how it ends. */
function lifeOf(parts: LifeParts): Pick<Sandbox, 'reset' | 'close'> {
  const { moments, storage, journal, faults } = parts;
  return {
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

/** In place of the servers of others: it takes everything. */
async function standInReceiver(): Promise<Response> {
  return new Response(null, { status: 204 });
}

function sentMessages(moments: Moments): SentMessages {
  const list: SentMessages['list'] = (query) => moments.run(({ outbox }) => outbox.list(query));
  return {
    list,
    last: async (query) => (await list(query))[0],
    mail: (id) =>
      moments.run(async ({ transaction, settings }) => {
        const message = await transaction.get(messageTable, id);
        if (message?.channel !== 'email') return undefined;
        return { source: writeMail(message, settings), html: writeHtml(message) };
      }),
  };
}
