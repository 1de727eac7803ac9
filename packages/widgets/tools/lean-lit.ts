import type { Plugin } from 'rolldown';

/**
 * What Lit has for others, in `css-tag.js`: browsers without constructed sheets, which none of ours is, and advice to
 * authors of styles, of whom ours have read it.
 */
const leftOut: readonly [from: RegExp, to: string][] = [
  [/\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/throw Error\("CSSResult[^"]+"\)/, 'throw Error()'],
  [/throw Error\("Value passed to 'css'[^"]+"\+\w+\+"[^"]+"\)/, 'throw Error()'],
];

/** @throws where a new version of Lit is written otherwise: then look whether it is still to be had. */
export function withoutAdvice(code: string): string {
  return leftOut.reduce((rest, [from, to]) => {
    if (!from.test(rest)) throw new Error(`tools/lean-lit.ts: Lit has no ${from} any more`);
    return rest.replace(from, to);
  }, code);
}

export const leanLit: Plugin = {
  name: 'lean-lit',
  transform(code, id) {
    return id.endsWith('@lit/reactive-element/css-tag.js') ? withoutAdvice(code) : undefined;
  },
};
