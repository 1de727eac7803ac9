import { speakTus } from '../uploads/speak-tus.js';
import { ConnectionLostError } from '../faults/connection-lost.js';
import type { Answer, Answered } from '../http/answer.js';
import type { Api } from '../http/api.js';
import { findOperation } from '../http/find-operation.js';
import { pathIn, type ReceivedRequest } from '../http/received-request.js';
import { problem } from '../http/reply.js';
import { type PageParts, pages } from './pages.js';
import type { Asked, Watch } from './watch.js';

/** What answers for one sandbox. */
export interface AnswerParts extends PageParts {
  readonly api: Api;
  /** Sees all that is asked of the API, and may come in between. */
  readonly watch: Watch;
}

/** Others nobody has to look up among the properties of every object. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A request, answered by the sandbox instead of the network. */
export async function answer(request: ReceivedRequest, parts: AnswerParts): Promise<Answered> {
  const { responder, folder } = parts;
  const path = pathIn(request.url, folder);
  if (!methods.has(request.method))
    return responder.respond(request, async () => problem(405, 'method_not_allowed'));
  // What browsers ask first is nothing of the API.
  if (request.method === 'OPTIONS' || !(path === '/v1' || path.startsWith('/v1/')))
    return pages.fetch('whole' in request ? request.whole() : request, parts);
  const answered = await answerOfApi({ request, path }, parts);
  return request.method === 'HEAD' ? withoutBody(answered) : answered;
}

async function answerOfApi(asked: Asked, parts: AnswerParts): Promise<Answered> {
  try {
    return await parts.watch(asked, () => withTus(asked, parts));
  } catch (error) {
    if (error instanceof ConnectionLostError) throw error;
    return parts.responder.respond(asked.request, async () => {
      throw error;
    });
  }
}

function withTus(asked: Asked, parts: AnswerParts): Promise<Answer> {
  if (!asked.path.startsWith('/v1/uploads')) return operate(asked, parts);
  return speakTus(asked.request, parts.responder, () => operate(asked, parts));
}

function operate({ request, path }: Asked, { api, responder }: AnswerParts): Promise<Answer> {
  const found = findOperation(request.method, path);
  if (found && 'id' in found) return api.answer(found.id, found.path, request);
  return responder.respond(request, async () =>
    found
      ? problem(405, 'method_not_allowed', { headers: { allow: found.methods.join(', ') } })
      : problem(404, 'not_found'),
  );
}

function withoutBody(answered: Answered): Answered {
  return answered instanceof Response ? new Response(null, answered) : { ...answered, body: null };
}
