/** What the loader tells a part for whoever makes or tries the page. */
export interface KnownToLoader {
  /** The folder that it has its files from. */
  readonly from: string;
  readonly script: HTMLScriptElement | null;
  /** Of all widgets. */
  readonly tags: readonly string[];
}
