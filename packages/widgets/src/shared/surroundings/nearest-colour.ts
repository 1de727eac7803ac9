import { black, type Colour, mix, white } from '../colour.js';

/** Shares of black or white that are tried, one hundredth more each time. */
const steps = 100;

/** The colour itself if it will do, else the nearest to it, darker or lighter, that does; none when not even black or white do. */
export function nearestColour(
  colour: Colour,
  willDo: (colour: Colour) => boolean,
): Colour | undefined {
  for (let step = 0; step <= steps; step += 1)
    for (const end of [black, white]) {
      const tried = mix(end, colour, step / steps);
      if (willDo(tried)) return tried;
    }
  return undefined;
}
