const mostBytes = 1000;
const mostCharacters = 200;

/**
 * How an answer begins, on one line, without what might be somebody's: digits and addresses of e-mail. No more is read
 * of it than that, however much there is.
 *
 * @throws the reason of an abort
 */
export async function firstOf({ body }: Response, signal: AbortSignal): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return masked(await read(reader));
  } finally {
    signal.throwIfAborted();
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; bytes < mostBytes;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    text += decoder.decode(value.subarray(0, mostBytes), { stream: true });
  }
  return text;
}

function masked(text: string): string {
  const plain = text
    .replaceAll(/[^\s@<>]+@[^\s@<>]+/g, '···')
    .replaceAll(/\d/g, '·')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
  return Array.from(plain).slice(0, mostCharacters).join('');
}
