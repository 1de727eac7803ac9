import { pdf } from './applicant.js';
import type { Answer, SandboxClient } from './sandbox-client.js';
import { type Content, TusClient } from './uploads.js';

export interface BroughtFile {
  readonly content?: Content;
  readonly fileName?: string;
  /** Of a guest. */
  readonly key?: string;
}

/** A file for an appeal, brought part by part, or why it is none. */
export async function bringFile(client: SandboxClient, file: BroughtFile = {}): Promise<Answer> {
  const { content = pdf, fileName = 'фото.pdf', key } = file;
  const headers = keyHeaders(key);
  const tus = new TusClient(client, headers);
  const begun = await tus.begin({ content, fileName });
  if (begun.status !== 201) return begun;
  const address = `/v1/${begun.headers.get('location')}`;
  const { status, ...sent } = await tus.append(address, 0, { part: content });
  if (status !== 204) return { status, ...sent };
  const uploadId = address.split('/').at(-1);
  return client.post('/v1/appeal-files', { uploadId }, headers);
}

export function keyHeaders(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { 'upload-key': key };
}
