/** One page of a list; `next` is the cursor of the page after it. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** The first page, and all the items behind it for whoever goes through them. */
export interface PagePromise<Item, Of extends Page<Item> = Page<Item>>
  extends Promise<Of>, AsyncIterable<Item> {
  pages(): AsyncIterable<Of>;
}

/** Loads the first page now and the others when they are reached. */
export function paged<Item, Of extends Page<Item>>(
  load: (cursor?: string) => Promise<Of & Page<Item>>,
  cursor?: string,
): PagePromise<Item, Of & Page<Item>> {
  const first = load(cursor);

  async function* pages(): AsyncGenerator<Of & Page<Item>> {
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
