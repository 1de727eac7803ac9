import { ancestors } from '../ancestors.js';
import { type Colour, colourOf, mix } from '../colour.js';

/** What a place of the page is painted with; none where that is a picture, of which nobody knows the colours. */
export function pageGround(place: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (const element of ancestors(place)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const colour = colourOf(backgroundColor);
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha === 1) return laidOver(layers);
    if (backgroundImage !== 'none') return undefined;
  }
  return laidOver([...layers, canvasColour()]);
}

/** The last one lies lowest. */
function laidOver(layers: readonly Colour[]): Colour | undefined {
  return layers.reduceRight<Colour | undefined>(
    (lower, upper) => (lower ? mix(upper, lower, upper.alpha) : upper),
    undefined,
  );
}

/** What a browser paints a page with that says nothing of it: white, or nearly black by its `color-scheme`. */
function canvasColour(): Colour {
  const probe = document.createElement('span');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return colourOf(backgroundColor);
}
