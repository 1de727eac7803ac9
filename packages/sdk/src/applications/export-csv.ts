// Loaded by the first export.
import type { Http } from '../http/http.js';
import type { Transport } from '../http/http-options.js';
import { nativeFetch } from '../session/natives.js';
import type { ApplicationExport, ExportOptions } from './applications.js';

/** `applications.exportCsv`. */
export async function exportCsv(
  http: Http,
  query: ApplicationExport,
  options: ExportOptions,
): Promise<Blob> {
  const { onProgress } = options;
  const download = http.download('/applications.csv');
  const watching = onProgress && { transport: watched(onProgress) };
  const table = await download({ ...options, ...watching, query });
  onProgress?.(table.size);
  return table;
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
