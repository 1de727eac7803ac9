import { maxAttachmentBytes } from '@drsk/domain';
import type { MiddlewareHandler } from 'hono';
import { problem } from '../../http/reply.js';
import type { SandboxEnv } from '../../http/bindings.js';
import { checksumAlgorithms } from './checksum.js';

const version = '1.0.0';

/** What `OPTIONS` tells whoever asks what is spoken here. */
const abilities = {
  'Tus-Version': version,
  'Tus-Extension': 'creation,expiration,checksum,termination',
  'Tus-Max-Size': String(maxAttachmentBytes),
  'Tus-Checksum-Algorithm': checksumAlgorithms,
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
    if (context.req.method === 'OPTIONS') add(abilities, context.res);
  };
}

/** Every request and every answer names the version; to another one no more is said than which it should be (tus 1.0). */
export function speakTus(): MiddlewareHandler<SandboxEnv> {
  return async (context, next) => {
    if (context.req.header('tus-resumable') === version) {
      await next();
      add({ 'Tus-Resumable': version }, context.res);
      return undefined;
    }
    return context.env.responder.respond(context.req.raw, async () =>
      problem(412, 'precondition_failed', { headers: abilities }),
    );
  };
}

function add(more: Readonly<Record<string, string>>, { headers }: Response): void {
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
}
