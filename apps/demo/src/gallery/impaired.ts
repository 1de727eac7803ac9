interface Plugin {
  readonly Bvi: new (options: Record<string, unknown>) => unknown;
}

declare global {
  interface Window {
    /** Of `bvi.min.js`, which stands before this script. */
    readonly isvek: Plugin;
  }
}

/** As its own guide has it; the pictures as they are, because grey ones need a policy for `data:`. */
export const version = new window.isvek.Bvi({
  target: '.bvi-open',
  images: true,
  speech: false,
  builtElements: true,
});
