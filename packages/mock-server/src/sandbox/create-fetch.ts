import { type OperationId, operations } from '@drsk/contract';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { speakTus, tellAbilities, tusHeaders } from '../applications/uploads/speak-tus.js';
import type { ControlApi } from '../control/control-api.js';
import { ConnectionLostError } from '../faults/connection-lost.js';
import type { Api } from '../http/api.js';
import { problem } from '../http/reply.js';
import type { Responder } from '../http/responder.js';
import { isPageFile, pageFile } from '../console/page-file.js';
import type { Sandbox } from './sandbox.js';

interface FetchParts {
  readonly api: Api;
  readonly control: ControlApi;
  /** The page that stands in for ЕСИА. */
  readonly esia: Hono;
  /** The pages that stand in for the bank. */
  readonly bank: Hono;
  readonly responder: Responder;
  /** Sees all that is asked of the API, and may come in between. */
  readonly watch: MiddlewareHandler;
}

/** Others the router would look up among the properties of every object. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** `fetch`, answered by the sandbox instead of the network. */
export function createFetch({
  api,
  control,
  esia,
  bank,
  responder,
  watch,
}: FetchParts): Sandbox['fetch'] {
  const app = new Hono();
  app.use('/v1/uploads/*', tellAbilities());
  app.use(anyOrigin());
  app.use('/v1/*', watch);
  app.use('/v1/uploads/*', speakTus(responder));
  app.route('/v1', apiRoutes(api, responder));
  app.route('/_sandbox/esia', esia);
  app.route('/_sandbox/bank', bank);
  app.get('/_sandbox', ({ redirect }) => redirect('/_sandbox/'));
  app.get('/_sandbox/', () => pageFile('index.html'));
  app.get('/_sandbox/:file', ({ req }, next) => {
    const name = req.param('file');
    return isPageFile(name) ? Promise.resolve(pageFile(name)) : next();
  });
  app.get('/_sandbox/openapi.json', documentOfControl);
  app.all('/_sandbox/*', ({ req }) => control.answer(req.path.slice('/_sandbox'.length), req.raw));
  app.notFound(({ req }) => responder.respond(req.raw, async () => problem(404, 'not_found')));
  app.onError((error, { req }) => {
    if (error instanceof ConnectionLostError) throw error;
    return responder.respond(req.raw, async () => {
      throw error;
    });
  });
  return async (input, init) => {
    const request = input instanceof Request && !init ? input : new Request(input, init);
    request.signal.throwIfAborted();
    if (!methods.has(request.method))
      return responder.respond(request, async () => problem(405, 'method_not_allowed'));
    return Promise.race([app.fetch(request), rejectWhenAborted(request.signal)]);
  };
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

function apiRoutes(api: Api, responder: Responder): Hono {
  const app = new Hono();
  for (const [id, { method, path }] of Object.entries(operations))
    if (isOperation(id))
      app.on(routedAs(method), patternOf(path), ({ req }, next) =>
        req.raw.method === method.toUpperCase() ? api.answer(id, req.param(), req.raw) : next(),
      );
  for (const [path, methods] of methodsByPath())
    app.all(patternOf(path), ({ req }) =>
      responder.respond(req.raw, async () =>
        problem(405, 'method_not_allowed', { headers: { allow: methods.join(', ') } }),
      ),
    );
  return app;
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
  const methods = new Map<string, string[]>();
  for (const { method, path } of Object.values(operations))
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
  return methods;
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
