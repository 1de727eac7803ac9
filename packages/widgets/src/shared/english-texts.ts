/** The bundle for pages keeps English apart from the code (tools/split-english.ts); elsewhere there is nothing to load. */
const later: (() => Promise<unknown>)[] = [];
let loading: Promise<unknown> | undefined;

/**
 * The texts of a file: Russian at once, English once somebody has asked for it. The bundle calls this.
 *
 * @public
 */
export function withEnglish<Texts>(
  ru: Texts,
  load: () => Promise<{ default: Texts }>,
): { ru: Texts; en: Texts } {
  const texts = { ru, en: ru };
  later.push(async () => {
    texts.en = (await load()).default;
  });
  return texts;
}

/** Resolves, never rejects, when all English texts of the code on the page are here; nothing when they are already. */
export function loadEnglish(): Promise<unknown> | undefined {
  if (later.length === 0) return loading;
  const all = Promise.all([loading, ...later.splice(0).map(loadOrKeep)]).then(() => {
    if (loading === all) loading = undefined;
  });
  loading = all;
  return all;
}

/** Without the network the reader gets Russian, and the next drawing asks again. */
async function loadOrKeep(load: () => Promise<unknown>): Promise<void> {
  await load().catch(() => later.push(load));
}
