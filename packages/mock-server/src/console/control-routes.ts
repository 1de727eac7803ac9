import { Hono } from 'hono';
import { ClockError } from '../clock/advance.js';
import { clockMessages } from '../clock/clock.messages.js';
import type { Job } from '../clock/jobs.js';
import type { Moments } from '../clock/moments.js';
import { localeOf } from '../http/locale.js';
import { json, noContent, ProblemError } from '../http/reply.js';
import type { Responder } from '../http/responder.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { addAuthorityRoutes } from './authority-routes.js';
import { type AddRoute, addCentreRoutes } from './centre-routes.js';
import { addMailRoutes } from './mail-routes.js';
import { addDeliveryRoutes } from './delivery-routes.js';
import type { AdvanceReply, ClockReply, LabelledJob } from './control-replies.js';
import { operatorInput, readAdvance } from './control-input.js';

interface ControlParts extends Omit<Sandbox, 'fetch' | 'close'> {
  readonly moments: Moments;
  readonly responder: Responder;
}

/** What people and tests do to a sandbox from outside: its clock, its letters, its operator. */
export function controlRoutes(parts: ControlParts): Hono {
  const app = new Hono();
  const on: AddRoute = (method, path, work) => {
    app[method](path, ({ req }) =>
      parts.responder.respond(req.raw, () => work(req.raw, req.param())),
    );
  };
  on('get', '/clock', () => clock(parts));
  on('post', '/clock', async (request) => advance(parts, request));
  addMailRoutes(on, parts);
  on('get', '/people', async () => json(200, { items: parts.people }));
  on('post', '/reset', async () => {
    await parts.reset();
    return noContent();
  });
  on('get', '/applications', async () => json(200, { items: await parts.operator.list() }));
  on('post', '/applications/:id/:action', async (request, { id = '', action = '' }) =>
    json(200, await parts.operator.run(id, action, await operatorInput(request))),
  );
  on('get', '/scans', async () => json(200, { items: await parts.operator.scans.list() }));
  on('post', '/scans/:id', async (request, { id = '' }) => {
    await parts.operator.scans.decide(id, await operatorInput(request));
    return noContent();
  });
  on('get', '/bank/orders', async () => json(200, { items: await parts.operator.bank.list() }));
  on('post', '/bank/orders/:id/:event', async (_request, { id = '', event = '' }) =>
    json(200, await parts.operator.bank.run(id, event)),
  );
  on('get', '/appeals', async () => json(200, { items: await parts.operator.appeals.list() }));
  on('post', '/appeals/:id/:action', async (request, { id = '', action = '' }) =>
    json(200, await parts.operator.appeals.run(id, action, await operatorInput(request))),
  );
  addDeliveryRoutes(on, parts.operator);
  addCentreRoutes(on, parts.operator);
  addAuthorityRoutes(on, parts.operator);
  return app;
}

async function clock({ clock: time, moments }: ControlParts) {
  const coming = (await time.coming()).map((job) => labelled(job, moments));
  return json<200, ClockReply>(200, { now: await time.now(), coming });
}

async function advance({ clock: time, moments }: ControlParts, request: Request) {
  try {
    const happened = await time.advance(await readAdvance(request));
    const items = happened.map((job) => labelled(job, moments));
    return json<200, AdvanceReply>(200, { now: await time.now(), happened: items });
  } catch (error) {
    if (!(error instanceof ClockError)) throw error;
    const locale = localeOf(request.headers.get('accept-language'));
    const detail = clockMessages[locale][error.reason];
    throw new ProblemError(422, 'validation_failed', { detail });
  }
}

function labelled(job: Job, moments: Moments): LabelledJob {
  return { ...job, label: moments.labelOf(job) };
}
