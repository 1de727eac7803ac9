// Loaded by the first export.
import type { Http } from '../http/http.js';
import type { Transport } from '../http/http-options.js';
import { nativeFetch } from '../session/natives.js';
import type { Applications } from './applications.js';

export function exportingOf(http: Http): Pick<Applications, 'exportCsv'> {
  const download = http.download('/applications.csv');
  return {
    exportCsv: async (query = {}, { onProgress, ...options } = {}) => {
      const watching = onProgress && { transport: watched(onProgress) };
      const table = await download({ ...options, ...watching, query });
      onProgress?.(table.size);
      return table;
    },
  };
}

/** Tells how many bytes have come. */
function watched(onProgress: (bytes: number) => void): Transport {
  return async (request) => {
    const response = await nativeFetch(request);
    let bytes = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        onProgress(bytes);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counter) ?? null, response);
  };
}
