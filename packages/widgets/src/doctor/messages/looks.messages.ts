import type { Said } from '../finding.js';

const ru = {
  no_language: {
    title: () => 'Не сказано, на каком языке страница',
    remedy: () => 'Программы чтения с экрана прочтут её как попало. Добавьте',
  },
  no_viewport: {
    title: () => 'На телефоне страница будет мелкой',
    remedy: () => 'Добавьте в head',
  },
  root_size: {
    title: (size) => `Размер шрифта у страницы — ${size}`,
    remedy: () =>
      'Виджеты от него не зависят: у них 16px. Другой задайте свойством --drsk-font-size.',
  },
  not_seen: {
    title: (tag) => `<${tag}> не виден`,
    remedy: () =>
      'Его место ничего не занимает: проверьте стили вокруг него (display, height, overflow).',
  },
  too_narrow: {
    title: (tag, width) => `<${tag}> слишком узкий: ${width}px`,
    remedy: () => 'Слова в нём начнут ломаться. Дайте ему хотя бы 320px.',
  },
  low_contrast: {
    title: (pair, ratio) => `Цвета читаются плохо: ${pair}, контраст ${ratio}`,
    remedy: () =>
      'Нужно не меньше 4,5 (ГОСТ Р 52872-2019). Возьмите один из них темнее или светлее.',
  },
} satisfies Record<string, Said>;

const en: typeof ru = {
  no_language: {
    title: () => 'The page does not say its language',
    remedy: () => 'Screen readers will read it somehow. Add',
  },
  no_viewport: {
    title: () => 'On phones the page will be tiny',
    remedy: () => 'Add to its head',
  },
  root_size: {
    title: (size) => `The page’s font size is ${size}`,
    remedy: () =>
      'Widgets do not depend on it: theirs is 16px. The property --drsk-font-size sets another.',
  },
  not_seen: {
    title: (tag) => `<${tag}> is not to be seen`,
    remedy: () => 'It takes no room: check the styles around it (display, height, overflow).',
  },
  too_narrow: {
    title: (tag, width) => `<${tag}> is too narrow: ${width}px`,
    remedy: () => 'Words in it will break. Give it 320px at least.',
  },
  low_contrast: {
    title: (pair, ratio) => `Colours are hard to read: ${pair}, contrast ${ratio}`,
    remedy: () => 'It takes 4.5 at least (WCAG 2.2). Make one of them darker or lighter.',
  },
};

export const messages = { ru, en };
