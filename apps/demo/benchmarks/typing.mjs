// How long the application form lets somebody wait who types on a slow telephone: from the key to the next frame.
import { logIn, percentile, slowDown } from './place.mjs';

const resident = '200-300-400 48';
/** What is typed into two fields of the step «Объект»: in letters that the driver has keys for. */
const texts = {
  'Что подключаем': 'zhiloy dom s baney i masterskoy',
  'Адрес объекта': 'Amurskaya oblast, Ivanovka, ul. Zelenaya, 12',
};

export async function measureTyping(place) {
  const page = await place.browser.newPage({ viewport: { width: 360, height: 780 } });
  await logIn(page, place, resident);
  await page.goto(`${place.site}/account/new`);
  await page.getByRole('button', { name: 'Начать новую заявку' }).click();
  await page.getByRole('radio', { name: 'Для дома, дачи, гаража' }).check();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByRole('heading', { name: 'Объект', level: 2 }).waitFor();
  await page.evaluate(watchKeys);
  await slowDown(page, 4);
  for (const [label, text] of Object.entries(texts)) await type(page, label, text);
  const waits = await page.evaluate(readWaits);
  await page.close();
  return [
    [
      `key to the next frame in the application form, p98 of ${waits.length}, 4 times slower`,
      Math.round(percentile(waits, 98)),
      100,
      'ms',
      '',
    ],
    ['  median', Math.round(percentile(waits)), undefined, 'ms', ''],
  ];
}

async function type(page, label, text) {
  const named = { name: label, exact: true };
  const field = page.getByRole('textbox', named).or(page.getByRole('combobox', named));
  await field.click();
  await page.keyboard.type(text, { delay: 120 });
}

/** Runs in the page: what each press of a key took, with the frame that showed it (Event Timing). */
function watchKeys() {
  window.waits = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId)
        window.waits.set(interactionId, Math.max(duration, window.waits.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** Runs in the page. A press that took less than a frame is not told of. */
async function readWaits() {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const count = performance.interactionCount ?? window.waits.size;
  const quick = Array.from({ length: Math.max(0, count - window.waits.size) }, () => 16);
  return [...window.waits.values(), ...quick];
}
