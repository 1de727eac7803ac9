import { maxAttachmentBytes } from '@drsk/domain';
import type { MiddlewareHandler } from 'hono';
import type { Answer } from '../http/answer.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { problem } from '../http/reply.js';
import type { Responder } from '../http/responder.js';
import { checksumAlgorithms } from './checksum.js';

const version = '1.0.0';

/** What `OPTIONS` tells whoever asks what is spoken here. */
const abilities = {
  'tus-version': version,
  'tus-extension': 'creation,expiration,checksum,termination',
  'tus-max-size': String(maxAttachmentBytes),
  'tus-checksum-algorithm': checksumAlgorithms,
};

/** Headers that a page of another origin has to be able to read. */
export const tusHeaders = [
  ...Object.keys(abilities),
  'Tus-Resumable',
  'Upload-Offset',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Expires',
];

/** `OPTIONS` is answered by whoever grants other origins access, so this comes before. */
export function tellAbilities(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(abilities)) context.res.headers.set(name, value);
  };
}

/** Every request and every answer names the version; to another one no more is said than which it should be (tus 1.0). */
export async function speakTus(
  request: ReceivedRequest,
  responder: Responder,
  next: () => Promise<Answer>,
): Promise<Answer> {
  if (request.headers.get('tus-resumable') !== version)
    return responder.respond(request, async () =>
      problem(412, 'precondition_failed', { headers: abilities }),
    );
  const answer = await next();
  return { ...answer, headers: { ...answer.headers, 'tus-resumable': version } };
}
