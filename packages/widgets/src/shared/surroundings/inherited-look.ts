import { black, type Colour, contrastOf, luminanceOf, mix, textOf, white } from '../colour.js';
import { nearestColour } from './nearest-colour.js';
import type { PageLook } from './page-look.js';

/** Of text, and of what else has to be made out (WCAG 2.2, 1.4.3 and 1.4.11). */
const legible = 4.5;
const discernible = 3;
/** Of black or white on the surface, so that text is legible on its tints too. */
const roomy = 7;
/** Shares in grounds that tokens.styles.ts and alert.styles.ts mix, and in a main button under the pointer. */
const tint = 0.11;
const strong = 0.84;
const sizes = { least: 14, most: 22 };
const mostRadius = 24;

/** Where tokens come from: the page, unless the site has set them itself, else the widget. */
export interface Sources {
  readonly page: PageLook;
  /** As the site or we have set it. */
  readonly own: (colour: string) => Colour;
  /** Whether the site has. */
  readonly isSet: (token: string) => boolean;
}

export function isDark({ ground, text }: PageLook): boolean {
  // On a picture, the text of the page tells what it is read on.
  return ground ? contrastOf(ground, white) > contrastOf(ground, black) : luminanceOf(text) > 0.5;
}

/** Tokens that take after the page and can be read: each colour as the page has it, or the nearest that will do. */
export function inheritedLook(sources: Sources): Readonly<Record<string, string>> {
  const colours = { ...mainColours(sources), ...otherColours(sources) };
  const inTokens = Object.entries(colours).map(([name, colour]) => [
    `color-${name}`,
    textOf(colour),
  ]);
  return { ...measures(sources), ...Object.fromEntries(inTokens) };
}

/** The page's ground, or the nearest to it on which text can be read at all: there is none in the middle between black and white. */
export function surfaceOf(sources: Sources): Colour {
  const wanted = sourceOf(sources, 'surface', sources.page.ground);
  const ends = [black, white];
  return guarded(wanted, (colour) => ends.some((end) => contrastOf(end, colour) >= roomy), wanted);
}

/** What the rest is read on, or beside. */
function mainColours(sources: Sources) {
  const { page, own } = sources;
  const surface = surfaceOf(sources);
  const primary = guarded(
    sourceOf(sources, 'primary', page.button?.colour ?? page.link),
    (colour) => areLegible(colour, [surface, mix(colour, surface, tint)]),
    own('primary'),
  );
  const text = guarded(
    sourceOf(sources, 'text', page.text),
    (colour) =>
      areLegible(colour, [surface, mix(primary, surface, tint), mix(colour, surface, tint)]),
    own('text'),
  );
  return { surface, primary, text };
}

function otherColours(sources: Sources) {
  const { page } = sources;
  const { surface, primary, text } = mainColours(sources);
  const grounds = [surface, mix(primary, surface, tint)];
  const written = (name: string, pages?: Colour): Colour =>
    guarded(
      sourceOf(sources, name, pages),
      (colour) => areLegible(colour, [...grounds, mix(colour, surface, tint)]),
      text,
    );
  const drawn = (name: string, pages?: Colour): Colour =>
    guarded(
      sourceOf(sources, name, pages),
      (colour) => contrastOf(colour, surface) >= discernible,
      text,
    );
  return {
    'on-primary': guarded(
      sourceOf(sources, 'on-primary', page.button?.text),
      (colour) => areLegible(colour, [primary, mix(primary, text, strong)]),
      surface,
    ),
    muted: written('muted', mix(text, surface, 0.72)),
    link: written('link', page.link),
    danger: written('danger'),
    success: written('success'),
    warning: written('warning'),
    border: drawn('border', page.border ?? mix(text, surface, 0.5)),
    focus: drawn('focus'),
  };
}

/** On a picture the widget has a ground of its own, and the colours that belong there. */
function sourceOf({ page, own, isSet }: Sources, name: string, pages?: Colour): Colour {
  return pages && page.ground && !isSet(`color-${name}`) ? pages : own(name);
}

function areLegible(colour: Colour, grounds: readonly Colour[]): boolean {
  return grounds.every((ground) => contrastOf(colour, ground) >= legible);
}

function guarded(wanted: Colour, willDo: (colour: Colour) => boolean, instead: Colour): Colour {
  return nearestColour(wanted, willDo) ?? instead;
}

function measures({ page, isSet }: Sources): Record<string, string> {
  const size = Math.min(Math.max(page.fontSize, sizes.least), sizes.most);
  const found = {
    'font-family': page.fontFamily,
    'font-size': `${size}px`,
    ...(page.button && { radius: `${Math.min(page.button.radius, mostRadius)}px` }),
  };
  return Object.fromEntries(Object.entries(found).filter(([token]) => !isSet(token)));
}
