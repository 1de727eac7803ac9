import type { Application, ApplicationAnswersPatch } from '@drsk/contract';
import { DrskError } from '../../drsk-error.js';
import type { Http } from '../../http/http.js';
import type { SubmitOptions } from '../applications.js';
import { nativeFetch, NativeRequest } from '../../session/natives.js';

export interface DraftUpdate {
  etag: string;
  /** The page is being left: the request outlives it. */
  isLeaving: boolean;
}

/** What the server does with a draft. */
export interface DraftCalls {
  create(idempotencyKey: string): Promise<Application>;
  get(id: string): Promise<Application>;
  update(id: string, changes: ApplicationAnswersPatch, update: DraftUpdate): Promise<Application>;
  submit(id: string, options: SubmitOptions): Promise<Application>;
}

/** For one account alone: what was typed for it never reaches somebody who has signed in since. */
export function draftCallsOf(http: Http, accountId: string): DraftCalls {
  const create = http.postOnce('/applications', 'answers');
  const get = http.get('/applications/{applicationId}');
  const update = http.patch('/applications/{applicationId}', 'answers');
  const submit = http.actOnce('/applications/{applicationId}/submission');
  const ours = async <T>(call: () => Promise<T>): Promise<T> => {
    const grant = await http.identity?.grant(new AbortController().signal);
    if (grant?.account && grant.account.id !== accountId)
      throw new DrskError('drafts', 'Somebody else is signed in');
    return call();
  };
  return {
    create: (idempotencyKey) => ours(() => create({}, { idempotencyKey })),
    get: (id) => ours(() => get(id)),
    update: (id, changes, { etag, isLeaving }) => {
      const leaving = isLeaving && { transport: outliving };
      return ours(() => update(id, changes, { ifMatch: etag, ...leaving }));
    },
    submit: (id, options) => ours(() => submit(id, options)),
  };
}

function outliving(request: Request): Promise<Response> {
  return nativeFetch(new NativeRequest(request, { keepalive: true }));
}
