import { createRequire } from 'node:module';
import type * as Reader from 'jsqr';
import type { Browser, Locator } from 'playwright-core';

// It is no module, whatever its types say.
const { default: jsQr }: typeof Reader = createRequire(import.meta.url)('jsqr');

/** What a camera in front of the screen would read: a picture of the page, taken apart by somebody else's reader. */
export async function readCode(picture: Locator, browser: Browser): Promise<string | undefined> {
  await picture.scrollIntoViewIfNeeded();
  const screenshot = await picture.screenshot({ scale: 'device' });
  const { greys, width, height } = await greysOf(screenshot, browser);
  const pixels = Array.from(greys, (character) => {
    const grey = character.codePointAt(0) ?? 0;
    return [grey, grey, grey, 255];
  });
  return jsQr(Uint8ClampedArray.from(pixels.flat()), width, height)?.data;
}

/** One character for each pixel: an array of numbers would be minutes on its way. */
async function greysOf(png: Buffer, browser: Browser) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      let greys = '';
      for (let at = 0; at < data.length; at += 4) greys += String.fromCodePoint(data[at] ?? 0);
      return { greys, width, height };
    }, png.toString('base64'));
  } finally {
    await page.close();
  }
}
