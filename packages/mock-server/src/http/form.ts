import {
  getMultipartBoundary,
  MultipartParser,
  type MultipartPart,
} from '@remix-run/multipart-parser';
import type { Bytes } from '../storage/storage.js';
import type { UploadedFile } from './operation.js';

type Field = readonly [name: string, value: string | UploadedFile];

/**
 * What is in a form of either kind. Not by the platform's `formData()`: that of WebKit takes a file for a text where its
 * name has letters beyond Latin.
 *
 * @throws {Error} where the form is broken, or breaks off
 */
export function readForm(bytes: Bytes, contentType: string): Record<string, Field[1]> {
  const isOfParts = /^multipart\//i.test(contentType);
  return Object.fromEntries(
    isOfParts
      ? partsOf(bytes, contentType).map(fieldOf)
      : new URLSearchParams(new TextDecoder().decode(bytes)),
  );
}

/** RFC 7578. */
function partsOf(bytes: Bytes, contentType: string): MultipartPart[] {
  const boundary = getMultipartBoundary(contentType);
  if (boundary === null) throw new TypeError('No boundary');
  const parser = new MultipartParser(boundary, { maxFileSize: bytes.byteLength });
  const parts = [...parser.write(bytes)];
  parser.finish();
  return parts;
}

function fieldOf(part: MultipartPart): Field {
  const name = asWritten(part, 'name') ?? part.name;
  const fileName = asWritten(part, 'filename') ?? part.filename;
  if (name === undefined) throw new TypeError('A part without a name');
  if (fileName === undefined) return [name, part.text];
  const mediaType = part.headers['content-type'] ?? 'text/plain';
  return [name, { fileName, mediaType, bytes: new Uint8Array(part.arrayBuffer) }];
}

const escapes = { '%0A': '\n', '%0D': '\r', '%22': '"' };

/**
 * Browsers escape what would end a name or a line, and nothing else (https://html.spec.whatwg.org/#multipart-form-data);
 * the parser, which reads as mail does, would drop each `\`.
 */
function asWritten({ headers }: MultipartPart, parameter: string): string | undefined {
  const quoted = new RegExp(`;\\s*${parameter}="([^"]*)"`, 'i');
  const written = quoted.exec(headers['content-disposition'] ?? '')?.[1];
  return Object.entries(escapes).reduce(
    (text, [escape, character]) => text?.replaceAll(escape, character),
    written,
  );
}
