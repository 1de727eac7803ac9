import { type OperationId, operations } from '@drsk/contract';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { getPath } from 'hono/utils/url';
import { esiaRoutes } from '../account/esia/esia-routes.js';
import { speakTus, tellAbilities, tusHeaders } from '../applications/uploads/speak-tus.js';
import { isPageFile, pageFile } from '../console/page-file.js';
import type { ControlApi } from '../control/control-api.js';
import { ConnectionLostError } from '../faults/connection-lost.js';
import type { Api } from '../http/api.js';
import type { SandboxBindings } from '../http/bindings.js';
import { problem } from '../http/reply.js';
import { takeNotice } from '../operator/books/take-notice.js';
import { bankRoutes } from '../payments/bank/bank-routes.js';

/** What answers for one sandbox. */
export interface FetchParts extends SandboxBindings {
  readonly api: Api;
  readonly control: ControlApi;
  /** Sees all that is asked of the API, and may come in between. */
  readonly watch: MiddlewareHandler;
}

interface Env {
  Bindings: FetchParts;
}

/** Others the router would look up among the properties of every object. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** One for all sandboxes: to put it together takes longer than everything else of a new one. */
const app = createApp();

/** A request, answered by the sandbox instead of the network. */
export async function answer(request: Request, parts: FetchParts): Promise<Response> {
  request.signal.throwIfAborted();
  if (!methods.has(request.method))
    return parts.responder.respond(request, async () => problem(405, 'method_not_allowed'));
  return Promise.race([app.fetch(request, parts), rejectWhenAborted(request.signal)]);
}

function createApp(): Hono<Env> {
  const routes = new Hono<Env>({ getPath: (request, options) => pathIn(request, options?.env) });
  routes.use('/v1/uploads/*', tellAbilities());
  routes.use(anyOrigin());
  routes.use('/v1/*', (context, next) => context.env.watch(context, next));
  routes.use('/v1/uploads/*', speakTus());
  routes.route('/v1', apiRoutes());
  addControl(routes);
  routes.notFound(({ req, env }) =>
    env.responder.respond(req.raw, async () => problem(404, 'not_found')),
  );
  routes.onError((error, { req, env }) => {
    if (error instanceof ConnectionLostError) throw error;
    return env.responder.respond(req.raw, async () => {
      throw error;
    });
  });
  return routes;
}

/** The pages that stand in for others, the console, and the control API. */
function addControl(routes: Hono<Env>): void {
  routes.route('/_sandbox/esia', esiaRoutes);
  routes.route('/_sandbox/bank', bankRoutes(takeNotice));
  routes.get('/_sandbox', ({ redirect, env }) => redirect(`${env.folder}/_sandbox/`));
  routes.get('/_sandbox/', () => pageFile('index.html'));
  routes.get('/_sandbox/:file', ({ req }, next) => {
    const name = req.param('file');
    return isPageFile(name) ? pageFile(name) : next();
  });
  routes.get('/_sandbox/openapi.json', documentOfControl);
  routes.all('/_sandbox/*', ({ req, env }: Context<Env>) =>
    env.control.answer(req.path.slice('/_sandbox'.length), req.raw),
  );
}

/** A path is the same with the folder of its sandbox and without. */
function pathIn(request: Request, parts: FetchParts | undefined): string {
  const path = getPath(request);
  const folder = parts?.folder ?? '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : path;
}

/** Loaded when it is asked for: most sandboxes are never asked. */
async function documentOfControl(): Promise<Response> {
  const { document } = await import('../generated/control/document.js');
  return Response.json(document);
}

function anyOrigin() {
  return cors({
    origin: '*',
    exposeHeaders: [
      'ETag',
      'Retry-After',
      'X-Request-Id',
      'Location',
      'Date',
      'Content-Disposition',
      'Content-Language',
      'DPoP-Nonce',
      'WWW-Authenticate',
      'Drsk-Sandbox-Faults',
      'Drsk-Sandbox-Violations',
      ...tusHeaders,
    ],
    maxAge: 86_400,
  });
}

function apiRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  for (const [id, { method, path }] of Object.entries(operations))
    if (isOperation(id))
      routes.on(routedAs(method), patternOf(path), ({ req, env }, next) =>
        req.raw.method === method.toUpperCase() ? env.api.answer(id, req.param(), req.raw) : next(),
      );
  for (const [path, taken] of methodsByPath())
    routes.all(patternOf(path), ({ req, env }) =>
      env.responder.respond(req.raw, async () =>
        problem(405, 'method_not_allowed', { headers: { allow: taken.join(', ') } }),
      ),
    );
  return routes;
}

function isOperation(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}

/** Hono answers HEAD by what answers GET. */
function routedAs(method: string): string {
  return method === 'head' ? 'GET' : method.toUpperCase();
}

function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function methodsByPath(): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { method, path } of Object.values(operations))
    byPath.set(path, [...(byPath.get(path) ?? []), method.toUpperCase()]);
  return byPath;
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
