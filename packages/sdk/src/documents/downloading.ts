import { ConnectionError } from '../drsk-error.js';
import { hashOf } from '../http/hash-of.js';
import type { Http } from '../http/http.js';
import { watched } from '../http/watched.js';
import type { Documents } from './documents.js';

const path = '/documents/{documentId}/content';

/** A download whose bytes are what was promised; damaged ones are asked for once more. */
export function downloadingOf(http: Http, get: Documents['get']): Documents['download'] {
  const download = http.download(path);
  return async (id, { file, onProgress, ...options } = {}) => {
    const wanted = file ?? (await get(id, options)).files[0];
    if (!wanted) throw new ConnectionError(`GET ${path}`, false);
    const transport = onProgress && { transport: watched(onProgress) };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const blob = await download(id, { ...options, ...transport, query: { fileId: wanted.id } });
      if ((await hashOf(blob, options.signal)) === wanted.sha256) {
        onProgress?.(blob.size);
        return blob;
      }
    }
    throw new ConnectionError(`GET ${path}`, false, `GET ${path}: damaged on its way`);
  };
}
