/** What somebody outside can say about an element, by kind. */
export const wordKinds = [
  'attributes',
  'events',
  'slots',
  'cssParts',
  'cssStates',
  'cssProperties',
] as const;

export type WordKind = (typeof wordKinds)[number];

/** The words that code uses; what is known of one besides its name: the class of an event, the value of a token. */
export type Words = Record<WordKind, Map<string, string | undefined>>;

export function noWords(): Words {
  return {
    attributes: new Map(),
    events: new Map(),
    slots: new Map(),
    cssParts: new Map(),
    cssStates: new Map(),
    cssProperties: new Map(),
  };
}

export function joinWords(all: readonly Words[]): Words {
  const joined = noWords();
  for (const words of all)
    for (const kind of wordKinds)
      for (const [name, more] of words[kind]) joined[kind].set(name, more);
  return joined;
}
