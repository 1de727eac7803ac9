import { esiaRoutes } from '../account/esia/esia-routes.js';
import { recipientOf } from '../account/recipient.js';
import { addSamplePeople, samplePeople } from '../account/personas/sample-people.js';
import { authenticate } from '../account/sessions/authenticate.js';
import { type ClockState, machineTime } from '../clock/clock-state.js';
import { Clock } from '../clock/clock.js';
import { Moments } from '../clock/moments.js';
import { controlRoutes } from '../console/control-routes.js';
import { Api } from '../http/api.js';
import { Responder } from '../http/responder.js';
import { createOperator } from '../operator/company.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { Storage } from '../storage/storage.js';
import { createFetch } from './create-fetch.js';
import { handlers } from './handlers.js';
import { jobs } from './jobs.js';
import { reportError } from './report-error.js';
import type { Sandbox, SandboxOptions, SentMessages } from './sandbox.js';

/** A whole account service with its own time, data and letters; it needs no port and no process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { storage = createMemoryStorage(), seed = 1 } = options;
  const { onError = reportError, validateResponses = true } = options;
  const moments = createMoments(storage, options);
  const responder = new Responder({ moments, seed, report: onError });
  const api = new Api({ moments, handlers, authenticate, validateResponses, responder });
  const sandbox = {
    clock: new Clock(moments),
    operator: createOperator(moments),
    outbox: sentMessages(moments),
    people: samplePeople,
    reset: async () => {
      await storage.clear();
      moments.bell.ringAll(); // who still waits is nobody any more
    },
    close: () => {
      moments.bell.silence();
      return storage.close();
    },
  };
  const control = controlRoutes({ ...sandbox, moments, responder });
  return { ...sandbox, fetch: createFetch({ api, control, esia: esiaRoutes(moments), responder }) };
}

function createMoments(storage: Storage, options: SandboxOptions): Moments {
  const { siteUrl = 'https://site.test', operator = 'manual', sampleApplications = 0 } = options;
  const { englishSiteUrl = siteUrl, esia = false, scanSeconds = 0 } = options;
  const { seed = 1, onError = reportError } = options;
  return new Moments({
    storage,
    settings: {
      siteUrl: withoutSlash(siteUrl),
      englishSiteUrl: withoutSlash(englishSiteUrl),
      operator,
      sampleApplications,
      esia,
      scanSeconds,
    },
    machineTime,
    clock: firstClock(options),
    seed,
    jobs,
    recipientOf,
    begin: addSamplePeople,
    report: onError,
  });
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function firstClock({ now, clock = 'frozen' }: SandboxOptions): ClockState {
  if (now === undefined) return { aheadMs: 0 };
  const instant = new Date(now).toISOString();
  if (clock === 'frozen') return { frozenAt: instant };
  return { aheadMs: Date.parse(instant) - machineTime() };
}

function sentMessages(moments: Moments): SentMessages {
  const list: SentMessages['list'] = (query) => moments.run(({ outbox }) => outbox.list(query));
  return { list, last: async (query) => (await list(query))[0] };
}
