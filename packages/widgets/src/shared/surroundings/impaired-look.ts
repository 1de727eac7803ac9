import { hostRule } from './host-rule.js';

/** Tokens that are read on the ground: one colour for all of them, as such a version has it. */
const written = [
  'text',
  'muted',
  'border',
  'hairline',
  'primary',
  'primary-strong',
  'link',
  'danger',
  'success',
  'warning',
  'focus',
];
/** Pictures, but not those that are all that a button or a link says, nor a code that a phone reads. */
const pictures = ':is(svg, canvas, img):not(:is(button, a, label) *, .qr)';
const ofPictures: Readonly<Record<string, string>> = {
  false: `${pictures} { display: none }`,
  grayscale: `${pictures} { filter: grayscale(1) }`,
};

/**
 * After the page's version for the visually impaired (plug-in `bvi`): it wraps the page, writes on the wrapper what the
 * reader has chosen, and does not reach into shadow roots.
 */
export function impairedLook(): string | undefined {
  const wrapper = document.querySelector<HTMLElement>('.bvi-active .bvi-body');
  if (!wrapper) return undefined;
  const { backgroundColor, color, fontFamily, letterSpacing } = getComputedStyle(wrapper);
  const { bviFontsize, bviImages = '', bviLineheight = '' } = wrapper.dataset;
  return [
    hostRule(
      ...written.map((name) => `--_color-${name}: ${color}`),
      ...['surface', 'subtle', 'on-primary'].map((name) => `--_color-${name}: ${backgroundColor}`),
      `--_font-family: ${fontFamily}`,
      `--_font-size: ${Number(bviFontsize) || 16}px`,
      `--_line-height: ${lineHeights[bviLineheight] ?? 1.5}`,
      '--_shadow: none',
      '--_max-width: none',
    ),
    `.container { letter-spacing: ${letterSpacing} }`,
    ofPictures[bviImages] ?? '',
  ].join('\n');
}

const lineHeights: Readonly<Record<string, number>> = { average: 2, big: 2.5 };

/** In the form that stands in the page for password managers, the plug-in would fill what is drawn in lines alone. */
export function spareIcons(host: Element): void {
  for (const drawn of host.querySelectorAll('form[slot=credentials] :is(svg, svg *)'))
    drawn.classList.add('bvi-no-styles');
}
