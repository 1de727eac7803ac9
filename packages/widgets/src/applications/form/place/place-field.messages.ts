import type { NearLandmark } from './landmark.js';

const sides = {
  ru: 'севернее, северо-восточнее, восточнее, юго-восточнее, южнее, юго-западнее, западнее, северо-западнее',
  en: 'to the north, to the northeast, to the east, to the southeast, to the south, to the southwest, to the west, to the northwest',
};

const ru = {
  map: 'Схема, на которой отмечают место',
  role: 'схема',
  none: 'Место ещё не отмечено',
  help: 'Нажмите на схему или двигайте точку стрелками, с\u00A0Shift — быстрее. Масштаб: клавиши + и −.',
  sketch:
    'Это набросок, а не карта: сетка координат и населённые пункты для ориентира. Положение пунктов примерное.',
  sample: 'Населённые пункты — из учебного набора адресов.',
  near: ({ name, kilometres, direction }: NearLandmark) =>
    kilometres === 0
      ? `Ближе всего ${name}: меньше километра`
      : `Ближе всего ${name}: место в\u00A0${kilometres}\u00A0км ${sides.ru.split(', ')[direction]}`,
  outside: 'Место не в том регионе, который выбран в начале: проверьте координаты или регион.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  kilometres: (length: number) => `${length.toLocaleString('ru')} км`,
};

const en: typeof ru = {
  map: 'Sketch map to mark the place on',
  role: 'sketch map',
  none: 'No place is marked yet',
  help: 'Click the sketch, or move the pin with the arrow keys, faster with Shift. The keys + and − change the scale.',
  sketch:
    'This is a sketch, not a map: a grid of coordinates with settlements to go by. Their positions are approximate.',
  sample: 'The settlements come from a sample set of addresses.',
  near: ({ name, kilometres, direction }) =>
    kilometres === 0
      ? `The nearest is ${name}, less than a kilometre away`
      : `The nearest is ${name}: the place is ${kilometres}\u00A0km ${sides.en.split(', ')[direction]}`,
  outside:
    'The place is not in the region chosen at the beginning: check the coordinates or the region.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  kilometres: (length) => `${length.toLocaleString('en')} km`,
};

export const messages = { ru, en };
