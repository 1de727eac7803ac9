import type { Locale } from '@drsk/domain';
import type { PlainReply, ReplyHeaders } from '../http/operation.js';
import { controlMessages } from './control.messages.js';

/** Codes that the account API has no use for. */
type OwnProblemCode = keyof typeof controlMessages.ru;

interface ProblemExtras {
  readonly detail?: string;
  readonly headers?: ReplyHeaders;
}

/** Ends a request of the control API; what both APIs say, a `ProblemError` says. */
export class ControlProblem extends Error {
  override readonly name = 'ControlProblem';
  readonly status: number;
  readonly code: OwnProblemCode;
  readonly detail: string | undefined;
  readonly #headers: ReplyHeaders;

  constructor(status: number, code: OwnProblemCode, { detail, headers = {} }: ProblemExtras = {}) {
    super(code);
    this.#headers = headers;
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  reply(locale: Locale): PlainReply {
    const { status, code, detail } = this;
    const title = controlMessages[locale][code];
    const body = { code, title, ...(detail !== undefined && { detail }) };
    return { status, type: 'application/problem+json', body, headers: this.#headers };
  }
}
