/** Red, green and blue from 0 to 255, and how much it covers from 0 to 1. */
export interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

export const black = opaque(0, 0, 0);
export const white = opaque(255, 255, 255);

export function opaque(red: number, green: number, blue: number): Colour {
  return { channels: [red, green, blue], alpha: 1 };
}

/** As browsers write most colours. */
const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

export function colourOf(text: string): Colour {
  const [, red, green, blue, alpha = 1] = plain.exec(text) ?? [];
  return red === undefined
    ? drawn(text)
    : { channels: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

/** Whatever other way there is to write it: a canvas knows them all. */
function drawn(text: string): Colour {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return black;
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { channels: [red, green, blue], alpha: alpha / 255 };
}

export function textOf({ channels }: Colour): string {
  return `rgb(${channels.join(' ')})`;
}

/** What is seen of `lower` when a share of `upper` lies over it, as `color-mix(in srgb, …)` has it. */
export function mix(upper: Colour, lower: Colour, share: number): Colour {
  const [red, green, blue] = upper.channels.map((channel, index) =>
    Math.round(channel * share + (lower.channels[index] ?? 0) * (1 - share)),
  );
  return opaque(red ?? 0, green ?? 0, blue ?? 0);
}

/** How well one colour is read on another, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(upper: Colour, lower: Colour): number {
  const [light, dark] = [luminanceOf(upper), luminanceOf(lower)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** 0 for black to 1 for white (WCAG 2.2, relative luminance). */
export function luminanceOf({ channels }: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
