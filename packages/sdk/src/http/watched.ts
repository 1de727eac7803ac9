import type { Transport } from './http-options.js';
import { nativeFetch } from '../session/natives.js';

/** Tells how many bytes have come. */
export function watched(onProgress: (bytes: number) => void): Transport {
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
