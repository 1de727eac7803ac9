import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { esiaRoutes } from '../account/esia/esia-routes.js';
import { tellAbilities } from '../uploads/speak-tus.js';
import { isPageFile, pageFile } from '../console/page-file.js';
import type { ControlApi } from '../control/control-api.js';
import type { SandboxBindings } from '../http/bindings.js';
import { pathIn } from '../http/received-request.js';
import { problem } from '../http/reply.js';
import { takeNotice } from '../operator/books/take-notice.js';
import { bankRoutes } from '../payments/bank/bank-routes.js';
import { exposedHeaders } from './any-origin.js';

export interface PageParts extends SandboxBindings {
  readonly control: ControlApi;
}

interface Env {
  Bindings: PageParts;
}

/**
 * What is beside the API: pages that stand in for others, the console, and the control API. One for all sandboxes: to put it
 * together takes longer than everything else of a new one.
 */
export const pages = createPages();

function createPages(): Hono<Env> {
  const routes = new Hono<Env>({
    getPath: ({ url }, options) => pathIn(url, options?.env?.folder ?? ''),
  });
  routes.use('/v1/uploads/*', tellAbilities());
  routes.use(cors({ origin: '*', exposeHeaders: [...exposedHeaders], maxAge: 86_400 }));
  routes.route('/_sandbox/esia', esiaRoutes);
  routes.route('/_sandbox/bank', bankRoutes(takeNotice));
  routes.get('/_sandbox', ({ redirect, env }) => redirect(`${env.folder}/_sandbox/`));
  routes.get('/_sandbox/', ({ req }) => pageFile('index.html', req.raw));
  routes.get('/_sandbox/:file', ({ req }, next) => {
    const name = req.param('file');
    return isPageFile(name) ? pageFile(name, req.raw) : next();
  });
  routes.get('/_sandbox/openapi.json', documentOfControl);
  routes.all('/_sandbox/*', ({ req, env }: Context<Env>) =>
    env.control.answer(req.path.slice('/_sandbox'.length), req.raw),
  );
  routes.notFound(({ req, env }) =>
    env.responder.page(req.raw, async () => problem(404, 'not_found')),
  );
  routes.onError((error, { req, env }) =>
    env.responder.page(req.raw, async () => {
      throw error;
    }),
  );
  return routes;
}

/** Loaded when it is asked for: most sandboxes are never asked. */
async function documentOfControl(): Promise<Response> {
  const { document } = await import('../generated/control/document.js');
  return Response.json(document);
}
