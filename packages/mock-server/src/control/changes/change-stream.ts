import type { Bytes } from '../../storage/storage.js';
import type { ChangeFeed } from './change-feed.js';

/** The changes of a sandbox as server-sent events, for as long as somebody reads them. */
export function changeStream(feed: ChangeFeed): ReadableStream<Bytes> {
  const left = new AbortController();
  const changes = feed.follow(left.signal);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await changes.next();
      if (done) return controller.close();
      const text = value ? `data: ${JSON.stringify(value)}\n\n` : ':\n\n';
      controller.enqueue(encoder.encode(text));
    },
    cancel: () => left.abort(),
  });
}
