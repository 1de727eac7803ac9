/** The data of server-sent events, one after another, until the stream ends or nobody reads on. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const blocks = (rest + decoder.decode(read.value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      yield* blocks.flatMap(dataOf);
    }
  } finally {
    await reader.cancel();
  }
}

/** Nothing of a block that only keeps the connection alive. */
function dataOf(block: string): unknown[] {
  const [, data] = /^data: (.*)$/m.exec(block) ?? [];
  return data === undefined ? [] : [JSON.parse(data)];
}
