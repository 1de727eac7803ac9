import { type Colour, colourOf } from '../colour.js';
import { pageGround } from './page-ground.js';

/** How the page looks where a widget stands; what it does not say is missing. */
export interface PageLook {
  readonly ground: Colour | undefined;
  readonly text: Colour;
  readonly link: Colour | undefined;
  readonly button: ButtonLook | undefined;
  readonly border: Colour | undefined;
  readonly fontFamily: string;
  readonly fontSize: number;
}

interface ButtonLook {
  readonly colour: Colour;
  readonly text: Colour;
  readonly radius: number;
}

const buttons =
  ':is(button, [type=submit], [type=button], [role=button], a[class*=btn], a[class*=button])';
/** Enough to meet the button that a site shows most. */
const most = 60;
/** Between the channels of a colour that somebody has chosen: greys are a browser's own, or for what matters less. */
const colourful = 32;
/** Of a link that nobody has given a colour. */
const unstyled = new Set(['rgb(0, 0, 238)', 'rgb(158, 158, 255)']);

export function pageLook(host: Element): PageLook {
  const place = host.assignedSlot ?? host.parentElement ?? document.body;
  const { color, fontFamily, fontSize } = getComputedStyle(place);
  return {
    ground: pageGround(place),
    text: colourOf(color),
    link: linkBeside(host),
    button: buttonOf(),
    border: borderOf(),
    fontFamily,
    fontSize: Number.parseFloat(fontSize),
  };
}

/** By a link that stands there for a moment: what the page has elsewhere is of other places. */
function linkBeside(host: Element): Colour | undefined {
  const probe = document.createElement('a');
  probe.href = '#';
  probe.hidden = true;
  host.after(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return unstyled.has(color) ? undefined : colourOf(color);
}

/** The page's main button: the one that is called so, else the first that has a colour. */
function buttonOf(): ButtonLook | undefined {
  const found = shownOf(buttons)
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .filter(({ style }) => isColourful(colourOf(style.backgroundColor)));
  const main = found.find(({ element }) => /primary|main/i.test(element.className)) ?? found[0];
  return (
    main && {
      colour: colourOf(main.style.backgroundColor),
      text: colourOf(main.style.color),
      radius: Number.parseFloat(main.style.borderTopLeftRadius),
    }
  );
}

function borderOf(): Colour | undefined {
  const [field] = shownOf(
    'input:is([type=text], [type=search], [type=email], :not([type])), select',
  );
  if (!field) return undefined;
  const { borderTopWidth, borderTopColor } = getComputedStyle(field);
  return borderTopWidth === '0px' ? undefined : colourOf(borderTopColor);
}

/** Of the page itself: what is in the light DOM of a widget is the widget's. */
function shownOf(selector: string): Element[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, most)
    .filter(
      (element) =>
        element.getClientRects().length > 0 && !element.closest('form[slot=credentials]'),
    );
}

function isColourful({ channels, alpha }: Colour): boolean {
  return alpha === 1 && Math.max(...channels) - Math.min(...channels) >= colourful;
}
