import type { ProblemCode } from '@drsk/contract';
import type { FieldErrors } from '@drsk/domain';
import type { PlainReply, ProblemDetails } from './operation.js';

type Headers = Readonly<Record<string, string>>;

export function json<const Status extends number, Body>(
  status: Status,
  body: Body,
  headers: Headers = {},
) {
  return { status, type: 'application/json', body, headers } as const;
}

export function noContent() {
  return { status: 204 } as const;
}

/** A file, under the name it is to be saved as. */
export function file<const Type extends string>(type: Type, body: Uint8Array, fileName: string) {
  const name = encodeURIComponent(fileName).replaceAll("'", '%27');
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, type, body, headers } as const;
}

/** Returned, it leaves what the handler has done; thrown as a ProblemError, it undoes that. */
export function problem<const Status extends number>(
  status: Status,
  code: ProblemCode,
  { headers = {}, ...details }: Omit<ProblemDetails, 'code'> & { headers?: Headers } = {},
) {
  return { status, type: 'application/problem+json', body: { code, ...details }, headers } as const;
}

/** Ends a request with a problem and undoes what it has done. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly reply: PlainReply;

  constructor(...parameters: Parameters<typeof problem>) {
    super(parameters[1]);
    this.reply = problem(...parameters);
  }
}

/** @throws always: what the rules of the domain say of a request, by field */
export function refuseFields(errors: FieldErrors): never {
  const fields = Object.fromEntries(
    Object.entries(errors).map(([path, error]) => [`/${path}`, error]),
  );
  throw new ProblemError(422, 'validation_failed', { fields });
}
