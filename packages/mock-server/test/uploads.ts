import type { Attachment, AttachmentKind, Upload } from '@drsk/contract';
import { sha256 } from '../src/http/sha256.js';
import { pdf } from './applicant.js';
import type { Answer, SandboxClient } from './sandbox-client.js';

export type Content = Uint8Array<ArrayBuffer>;

/** A PDF of so many bytes, each of which depends on where it stands. */
export function pdfOf(size: number): Content {
  const content = Uint8Array.from({ length: size }, (_, index) => (index * 31) >> 3);
  content.set(pdf.subarray(0, size));
  return content;
}

export interface Beginning {
  /** Without one it is for an appeal. */
  readonly applicationId?: string;
  readonly content?: Content;
  readonly kind?: AttachmentKind;
  readonly fileName?: string;
  /** In place of what the file is. */
  readonly size?: number;
  readonly sha256?: string;
}

/** Speaks tus 1.0 with a sandbox. */
export class TusClient {
  readonly #client: SandboxClient;
  readonly #headers: Record<string, string>;

  /** `headers` go with everything. */
  constructor(client: SandboxClient, headers: Record<string, string> = {}) {
    this.#client = client;
    this.#headers = headers;
  }

  async begin(beginning: Beginning): Promise<Answer> {
    const { content = pdf, size = content.length } = beginning;
    return this.send('POST', '/v1/uploads', {
      'upload-length': String(size),
      'upload-metadata': await metadataOf({ content, ...beginning }),
    });
  }

  /** The address of a new upload. */
  async address(beginning: Beginning): Promise<string> {
    const { headers } = await this.begin(beginning);
    return `/v1/${headers.get('location')}`;
  }

  append(
    address: string,
    offset: number,
    { part, headers = {} }: { part: Content; headers?: Record<string, string> },
  ): Promise<Answer> {
    const body = new Blob([part]);
    const type = 'application/offset+octet-stream';
    const own = { 'content-type': type, 'upload-offset': String(offset), ...headers };
    return this.send('PATCH', address, own, body);
  }

  /** A part after which the connection breaks. */
  appendCut(address: string, offset: number, part: Content): Promise<Answer> {
    const steps = [
      (stream: ReadableStreamDefaultController) => stream.enqueue(part),
      (stream: ReadableStreamDefaultController) => stream.error(new TypeError('aborted')),
    ];
    const body = new ReadableStream(
      { pull: (stream) => steps.shift()?.(stream) },
      { highWaterMark: 0 },
    );
    const type = 'application/offset+octet-stream';
    return this.send(
      'PATCH',
      address,
      { 'content-type': type, 'upload-offset': String(offset) },
      body,
    );
  }

  async offset(address: string): Promise<number> {
    return Number((await this.send('HEAD', address)).headers.get('upload-offset'));
  }

  send(
    method: string,
    address: string,
    headers: Record<string, string> = {},
    body?: Blob | ReadableStream,
  ): Promise<Answer> {
    return this.#client.send(method, address, {
      headers: { 'tus-resumable': '1.0.0', ...this.#headers, ...headers },
      body,
    });
  }

  attach(applicationId: string, address: string): Promise<Answer & { body: Attachment }> {
    const uploadId = address.split('/').at(-1);
    return this.#client.post(`/v1/applications/${applicationId}/attachments`, { uploadId });
  }

  async waiting(applicationId: string): Promise<Upload[]> {
    return (await this.#client.get(`/v1/applications/${applicationId}/uploads`)).body.items;
  }
}

export async function metadataOf(beginning: Beginning & { content: Content }): Promise<string> {
  const { applicationId, content, kind = 'title_document', fileName = 'скан.pdf' } = beginning;
  const values = {
    ...(applicationId === undefined ? { purpose: 'appeal' } : { applicationId, kind }),
    filename: fileName,
    sha256: beginning.sha256 ?? (await sha256(content)),
  };
  const pairs = Object.entries(values).map(([key, value]) => `${key} ${base64(value)}`);
  return pairs.join(',');
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
