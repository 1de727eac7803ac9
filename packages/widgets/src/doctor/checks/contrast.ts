/** How well one colour is read on another, 1 to 21 (WCAG 2.2, relative luminance and contrast ratio). */
export function contrastOf(upper: string, lower: string): number {
  const [light, dark] = [luminanceOf(upper), luminanceOf(lower)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Red, green and blue from 0 to 1, whatever way a browser writes a colour: a canvas knows them all. */
function channelsOf(colour: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return [];
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue].map((channel) => channel / 255);
}
