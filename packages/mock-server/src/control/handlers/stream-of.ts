import type { JournalEntry } from '../../journal/entry.js';
import type { Bytes } from '../../storage/storage.js';

/** Server-sent events of what comes, for as long as somebody reads them. */
export function streamOf(
  follow: (signal: AbortSignal) => AsyncGenerator<JournalEntry>,
): ReadableStream<Bytes> {
  const left = new AbortController();
  const entries = follow(left.signal);
  const encoder = new TextEncoder();
  return new ReadableStream({
    // Whoever connects sees at once that somebody is there.
    start: (controller) => controller.enqueue(encoder.encode(': journal\n\n')),
    async pull(controller) {
      const { value, done } = await entries.next();
      if (done) controller.close();
      else
        controller.enqueue(
          encoder.encode(`id: ${String(value.id)}\ndata: ${JSON.stringify(value)}\n\n`),
        );
    },
    cancel: () => left.abort(),
  });
}
