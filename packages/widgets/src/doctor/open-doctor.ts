import { loadEnglish } from '../shared/english-texts.js';
import { toLanguage } from '../shared/language.js';
import type { KnownToLoader } from '../shared/loader/known-to-loader.js';
import { page } from '../shared/page.js';
import { examine } from './doctor.js';
import { Panel } from './panel.js';

/** What has not come by then does not come. */
const patienceMs = 8_000;

interface Drawn extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/** Looks at the page that is open, once it has had the time to load, and says what is wrong with it. */
export async function open({ from, script, tags }: KnownToLoader): Promise<void> {
  const { settings } = page();
  const language = toLanguage(settings.locale ?? document.documentElement.lang);
  if (language === 'en') await loadEnglish();
  const { href } = window.location;
  const look = async () => {
    await shown(tags);
    return examine({
      document,
      url: new URL(href),
      base: new URL('../..', from).href,
      script,
      tags,
      mode: settings.mode,
      isTried: settings.debug !== undefined,
      api: new URL(settings['api-base'] ?? '/v1', href).href,
      fetch: window.fetch.bind(window),
      now: Date.now,
    });
  };
  await new Panel({ language, look }).show();
}

/** Until the widgets of the page are drawn: before, none of them takes any room. */
async function shown(tags: readonly string[]): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  const elements = [...document.querySelectorAll<Drawn>(tags.join(','))];
  const drawn = elements.map(async (element) => {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  });
  await Promise.race([
    Promise.all(drawn),
    new Promise((resolve) => setTimeout(resolve, patienceMs)),
  ]);
}
