import { esiaRoutes } from '../account/esia/esia-routes.js';
import { recipientOf } from '../account/recipient.js';
import { addSamplePeople, samplePeople } from '../account/personas/sample-people.js';
import { authenticateCaller } from '../account/authenticate-caller.js';
import { queueDeliveries } from '../account/webhooks/queue-deliveries.js';
import { machineTime } from '../clock/clock-state.js';
import { Clock } from '../clock/clock.js';
import { firstClock } from '../clock/first-clock.js';
import type { Job } from '../clock/jobs.js';
import type { Network, Settings } from '../clock/moment.js';
import { Moments } from '../clock/moments.js';
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
import { createSnapshots } from '../state/snapshots.js';
import { createStateDesk } from '../state/state-desk.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { Storage } from '../storage/storage.js';
import { bases } from './bases.js';
import { createFetch } from './create-fetch.js';
import { createWatch } from './create-watch.js';
import { handlers } from './handlers.js';
import { jobs } from './jobs.js';
import { notifyOwner } from './notification-parts.js';
import { reportError } from './report-error.js';
import type { Sandbox, SandboxOptions, SentMessages, WebhookOptions } from './sandbox.js';

/** A whole account service with its own time, data and letters; it needs no port and no process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { storage = createMemoryStorage(), seed = 1, webhooks = {} } = options;
  const { onError = reportError, validateResponses = true } = options;
  const moments = createMoments(storage, options, (request) =>
    faults.deliver(request, webhooks.send ?? standInReceiver),
  );
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
    state: createStateDesk(moments, storage),
    snapshots: createSnapshots(moments, storage),
    ...lifeOf({ moments, storage, journal, faults }),
  };
  const open = (): Sandbox['fetch'] => {
    const parts = { ...sandbox, labelOf: (job: Job) => moments.labelOf(job) };
    const control = new ControlApi({ parts, responder, validateResponses });
    const esia = esiaRoutes(moments);
    const bank = bankRoutes({ moments, responder, takeNotice });
    return createFetch({ api, control, esia, bank, responder, watch });
  };
  let answer: Sandbox['fetch'] | undefined;
  // A sandbox that nobody has asked anything yet costs next to nothing.
  return { ...sandbox, fetch: (input, init) => (answer ??= open())(input, init) };
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

function createMoments(storage: Storage, options: SandboxOptions, send: Network['send']): Moments {
  const { seed = 1, onError = reportError } = options;
  const settings = settingsOf(seed, options);
  return new Moments({
    storage,
    settings,
    network: networkOf(send, options.webhooks),
    publish: queueDeliveries,
    machineTime,
    clock: firstClock(options),
    jobs,
    recipientOf,
    notify: notifyOwner,
    begin: addSamplePeople,
    base: (at, build) => bases.of(JSON.stringify([at, settings]), build),
    report: onError,
  });
}

function settingsOf(seed: number, options: SandboxOptions): Settings {
  const { siteUrl = 'https://site.test', operator = 'manual', sampleApplications = 0 } = options;
  const { englishSiteUrl = siteUrl, esia = false, scanSeconds = 0, webhooks } = options;
  const { apiUrl = `${withoutSlash(siteUrl)}/v1` } = options;
  return {
    seed,
    siteUrl: withoutSlash(siteUrl),
    englishSiteUrl: withoutSlash(englishSiteUrl),
    apiUrl: withoutSlash(apiUrl),
    operator,
    sampleApplications,
    esia,
    scanSeconds,
    isLoopbackAllowed: webhooks?.allowLoopback ?? false,
  };
}

function networkOf(send: Network['send'], { timeout }: WebhookOptions = {}): Network {
  return {
    send,
    timeout: timeout ?? (() => AbortSignal.timeout(10_000)),
    machineTime,
  };
}

/** In place of the servers of others: it takes everything. */
async function standInReceiver(): Promise<Response> {
  return new Response(null, { status: 204 });
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
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
