import { routes } from '../generated/control/routes.js';
import { readJson } from '../http/body.js';
import { localeOf } from '../http/locale.js';
import type { PlainReply } from '../http/operation.js';
import { problem, ProblemError } from '../http/reply.js';
import type { Responder } from '../http/responder.js';
import { InputRefusal } from '../operator/input-refusal.js';
import { checkControlReply, isControlRequestOf } from './check-control.js';
import { type ControlAccess, requireControl } from './control-access.js';
import type { ControlOperationId, ControlParts, ControlRequest } from './control-operation.js';
import { ControlProblem } from './control-problem.js';
import { findOperation } from './find-operation.js';
import { controlHandlers } from './handlers.js';
import { SandboxError } from './sandbox-register.js';
import type { ReceivedRequest } from '../http/received-request.js';

interface ControlApiOptions {
  readonly parts: ControlParts;
  readonly responder: Responder;
  /** Whether the sandbox checks its own answers against the document. */
  readonly validateResponses: boolean;
  readonly access: ControlAccess;
}

/** In bytes, where a body may have more than a megabyte: a whole state with its files has. */
const bodyLimits: Partial<Record<ControlOperationId, number>> = { loadScenario: 64 * 2 ** 20 };

/** What people and tests do to a sandbox from outside: `openapi/*.yaml` describes it. */
export class ControlApi {
  readonly #options: ControlApiOptions;

  constructor(options: ControlApiOptions) {
    this.#options = options;
  }

  /** @param path below `/_sandbox` */
  answer(path: string, request: ReceivedRequest): Promise<Response> {
    return this.#options.responder.page(request, () => this.#reply(path, request));
  }

  /** To a request for a sandbox that is not there. */
  refuse(request: ReceivedRequest, { status, reason }: SandboxError): Promise<Response> {
    const locale = localeOf(request.headers.get('accept-language'));
    return this.#options.responder.page(request, async () =>
      new ControlProblem(status, reason).reply(locale),
    );
  }

  async #reply(path: string, request: ReceivedRequest): Promise<PlainReply> {
    const locale = localeOf(request.headers.get('accept-language'));
    try {
      requireControl(this.#options.access, request);
    } catch (error) {
      if (error instanceof ControlProblem) return error.reply(locale);
      throw error;
    }
    const found = findOperation(request.method, path);
    if (!found) return problem(404, 'not_found');
    if ('methods' in found) {
      const allow = found.methods.join(', ');
      return problem(405, 'method_not_allowed', { headers: { allow } });
    }
    const { searchParams } = new URL(request.url);
    const { id } = found;
    const body = routes[id].takesBody ? await readJson(request, bodyLimits[id]) : undefined;
    const query = Object.fromEntries(searchParams);
    const { signal } = request;
    return this.#checked(id, { path: found.path, query, body, locale, signal });
  }

  /** A problem that is thrown is an answer too. */
  async #checked(
    id: ControlOperationId,
    request: Parameters<typeof isControlRequestOf>[1],
  ): Promise<PlainReply> {
    const reply = await this.#handle(id, request).catch((error: unknown) => {
      if (error instanceof ControlProblem) return error.reply(request.locale);
      if (error instanceof SandboxError)
        return new ControlProblem(error.status, error.reason).reply(request.locale);
      if (error instanceof InputRefusal) return error.replyIn(request.locale);
      if (error instanceof ProblemError) return error.reply;
      throw error;
    });
    if (this.#options.validateResponses) await checkControlReply(id, reply);
    return reply;
  }

  async #handle<Id extends ControlOperationId>(
    id: Id,
    request: Parameters<typeof isControlRequestOf>[1],
  ): Promise<PlainReply> {
    if (!isControlRequestOf(id, request)) throw new ProblemError(400, 'malformed_request');
    const checked: ControlRequest<Id> = request;
    return controlHandlers[id](checked, this.#options.parts);
  }
}
