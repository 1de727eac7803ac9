/** One page of a list; `next` is the cursor of the page after it. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** The first page, and all the items behind it for whoever goes through them. */
export interface PagePromise<Item> extends Promise<Page<Item>>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page<Item>>;
}

/** Loads the first page now and the others when they are reached. */
export function paged<Item>(
  load: (cursor?: string) => Promise<Page<Item>>,
  cursor?: string,
): PagePromise<Item> {
  const first = load(cursor);

  async function* pages(): AsyncGenerator<Page<Item>> {
    let page = await first;
    yield page;
    while (page.next !== null) {
      page = await load(page.next);
      yield page;
    }
  }

  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.items;
  }

  return Object.assign(first, { pages, [Symbol.asyncIterator]: items });
}
