import { type AttachmentKind, enums } from '@drsk/contract';
import { ProblemError } from '../http/reply.js';
import { safeFileName } from './file-name.js';
import type { UploadMetadata } from './upload.js';

/**
 * What `Upload-Metadata` says (tus 1.0, creation): keys, each with a value in Base64.
 *
 * @throws {ProblemError} 400 where something of it is missing or makes no sense
 */
export function readMetadata(header: string): UploadMetadata {
  const values = new Map(header.split(',').map(readPair));
  const value = (key: string, pattern: RegExp): string => {
    const found = values.get(key) ?? '';
    return pattern.test(found) ? found : refuse(key);
  };
  const file = () => ({
    fileName: safeFileName(value('filename', /\S/)),
    sha256: value('sha256', /^[0-9a-f]{64}$/),
  });
  const purpose = values.get('purpose') ?? 'application';
  if (purpose === 'appeal') return { purpose, ...file() };
  if (purpose !== 'application') return refuse('purpose');
  const applicationId = value('applicationId', /^[\w-]{1,64}$/);
  const kind = values.get('kind');
  return { purpose, applicationId, kind: isKind(kind) ? kind : refuse('kind'), ...file() };
}

function readPair(pair: string): [key: string, value: string] {
  const [key = '', value = ''] = pair.trim().split(' ');
  return [key, decode(value, key)];
}

function decode(base64: string, key: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(key);
  }
}

function isKind(value: string | undefined): value is AttachmentKind {
  return enums.AttachmentKind.some((kind) => kind === value);
}

function refuse(key: string): never {
  throw new ProblemError(400, 'malformed_request', { detail: `Upload-Metadata: ${key}` });
}
