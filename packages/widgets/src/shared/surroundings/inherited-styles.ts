import { type Colour, textOf } from '../colour.js';
import { hostRule } from './host-rule.js';
import { inheritedLook, isDark, surfaceOf } from './inherited-look.js';
import { OwnColours } from './own-colours.js';
import { pageLook } from './page-look.js';

export interface Look {
  readonly styles: string;
  /** Where it is drawn in light or dark colours of its own. */
  readonly state?: 'theme-light' | 'theme-dark';
  /** Where the page is in its version for the visually impaired. */
  readonly isImpaired?: boolean;
}

/** The tokens that the widget takes from the page, as styles. */
export function inheritedStyles(host: HTMLElement): Look {
  const page = pageLook(host);
  const colours = new OwnColours(host);
  const ground = colours.isSet('color-surface') ? colours.get('surface', 'inherit') : page.ground;
  const scheme = isDark({ ...page, ground }) ? 'dark' : 'light';
  const sources = {
    page,
    own: (name: string): Colour => colours.get(name, scheme),
    isSet: (token: string): boolean => colours.isSet(token),
  };
  const tokens = Object.entries(inheritedLook(sources));
  const rule = hostRule(
    `color-scheme: ${scheme}`,
    ...tokens.map(([name, value]) => `--_${name}: ${value}`),
  );
  return {
    styles: rule + moreContrast,
    // On a picture, or on a colour that nothing is read on, even a name in a header needs a ground of its own.
    ...(!isSame(page.ground, surfaceOf(sources)) && { state: `theme-${scheme}` }),
  };
}

/** As tokens.styles.ts has it for readers who want more contrast. */
const moreContrast = `@media (prefers-contrast: more) { ${hostRule(
  '--_color-muted: var(--_color-text)',
  '--_color-border: var(--_color-text)',
  '--_color-hairline: var(--_color-text)',
)} }`;

function isSame(one: Colour | undefined, other: Colour): boolean {
  return one !== undefined && textOf(one) === textOf(other);
}
