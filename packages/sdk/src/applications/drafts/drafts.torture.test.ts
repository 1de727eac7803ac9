import { describe, expect, it } from 'vitest';
import { Browser } from '../../../test/drafts/browser.js';
import { Story } from '../../../test/drafts/story.js';
import { Server } from '../../../test/drafts/server.js';
import { randomOf } from '../../../test/flaky.js';

const stories = Number(process.env['TORTURE_STORIES'] ?? 200);
/** To start a service anew takes longer than a story does. */
const inFile = stories / 40;

/** A story for each seed: what was shown as saved and is missing in its end. */
async function missingIn(place: 'file' | 'memory', from: number, to: number) {
  const server = new Server(place);
  await server.signIn();
  const missing: object[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const story = new Story(server, [new Browser(), new Browser()], randomOf(seed));
    const texts = await story.play();
    if (texts.length > 0) missing.push({ seed, texts, steps: story.steps.join(' ') });
  }
  await server.close();
  return missing;
}

describe(`${stories} stories of typing, and of all that comes in between`, () => {
  const nothing: object[] = [];

  it('lose nothing that was shown as saved', async () => {
    expect(await missingIn('memory', inFile, stories)).toEqual(nothing);
  });

  it('nor with a service that reads its file anew at every start', async () => {
    expect(await missingIn('file', 0, inFile)).toEqual(nothing);
  });
});
