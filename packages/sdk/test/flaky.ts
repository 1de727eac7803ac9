import type { Transport } from '../src/index.js';

/** The same figures from 0 to 1 for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A network that refuses every tenth connection, and cuts the others anywhere, in the middle of a letter too. */
export function flaky(server: Transport, random: () => number): Transport {
  return async (request) => {
    if (random() < 0.1) throw new TypeError('fetch failed');
    const response = await server(request);
    if (!response.body) return response;
    const cut = response.body.pipeThrough(cutAfter(Math.floor(random() * 4_000)));
    return new Response(cut, response);
  };
}

function cutAfter(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let left = limit;
  return new TransformStream({
    transform(bytes, controller) {
      controller.enqueue(bytes.subarray(0, left));
      left -= bytes.length;
      if (left < 0) controller.error(new TypeError('terminated'));
    },
  });
}
