import { svg, type SVGTemplateResult } from 'lit';
import { encode } from 'uqr';

/** As wide as fits a phone beside the line of parts, px. */
const widest = 256;

/**
 * The text as a picture for a camera; black on white in every theme, or cameras do not see it. Its squares are whole
 * pixels: uneven ones cannot be read where they are small.
 */
export function renderQrCode(text: string, label: string): SVGTemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  const side = size * Math.max(1, Math.floor(widest / size));
  return svg`<svg class="qr" viewBox="0 0 ${size} ${size}" width=${side} height=${side} role="img"
    aria-label=${label} shape-rendering="crispEdges"><path fill="currentColor" d=${squares.join('')}></path></svg>`;
}
