import { readFileSync } from 'node:fs';

const source = new URL('../../../widgets/src/shared/tokens.styles.ts', import.meta.url);

/** The look of the widgets for a page that has none of them: their tokens, at the values that they have by themselves. */
export function tokenStyles() {
  const text = readFileSync(source, 'utf8');
  const own = between(text, ':host {', '\n  }');
  const contrast = between(
    between(text, '@media (prefers-contrast: more) {', '\n  }\n'),
    ':host {',
    '}',
  );
  return `:root{color-scheme:light dark;${plain(own)}}
@media (prefers-contrast: more){:root{${plain(contrast)}}}
@media (prefers-reduced-motion: reduce){:root{--transition:0s}}`;
}

/** `--_space: var(--drsk-space, 8px)` is what a site may change; here nobody does: `--space: 8px`. */
function plain(declarations) {
  return declarations
    .replaceAll(/var\(\s*--drsk-[\w-]+,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, '$1')
    .replaceAll('--_', '--');
}

function between(text, beginning, end) {
  const start = text.indexOf(beginning);
  if (start < 0) throw new Error(`The tokens of the widgets have no ${beginning}`);
  const from = start + beginning.length;
  return text.slice(from, text.indexOf(end, from));
}
