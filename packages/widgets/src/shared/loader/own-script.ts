const own = 'script[src*="drsk.js"],script[data-base]';

/** The tag that brought this code: the one that runs, unless an optimiser has made a module of it or joined it with others. */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  const tag = currentScript?.matches(own)
    ? currentScript
    : document.querySelector<HTMLScriptElement>(own);
  const script = tag ?? currentScript;
  return script && 'src' in script ? script : null;
}
