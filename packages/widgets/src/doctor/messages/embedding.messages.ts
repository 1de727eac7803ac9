import type { Said } from '../finding.js';

const ru = {
  script_twice: {
    title: (count) => `Скрипт drsk.js подключён несколько раз: ${count}`,
    remedy: () => 'Оставьте один тег script. Второй ничего не ломает, но страница грузит его зря.',
  },
  script_moved: {
    title: () => 'Скрипт не найден там, откуда его подключили',
    remedy: (base) =>
      `Похоже, его объединил с другими оптимизатор. Исключите drsk.js из объединения или скажите ему, где лежат файлы: data-base="${base}".`,
  },
  script_module: {
    title: () => 'Скрипт подключён как модуль',
    remedy: () =>
      'Так тоже работает. Если это сделал оптимизатор, исключите drsk.js из его правил.',
  },
  integrity_of_channel: {
    title: () => 'Контрольная сумма стоит на адресе, который обновляется',
    remedy: (url) =>
      `Файл ${url} сменится со следующим выпуском, и браузер его не запустит. Уберите integrity или возьмите адрес точной версии.`,
  },
  integrity_missing: {
    title: () => 'У точной версии нет контрольной суммы',
    remedy: () => 'Добавьте integrity из manifest.json той же папки и crossorigin="anonymous".',
  },
  mode_sandbox: {
    title: () => 'На странице песочница: data-mode="sandbox"',
    remedy: () =>
      'Сервер не участвует, данные вымышлены, и поданная здесь заявка никуда не попадёт. На рабочем сайте уберите data-mode и data-scenario.',
  },
  debug_shown: {
    title: () => 'На странице панель проверки: data-debug',
    remedy: () => 'Посетителям она ни к чему: на рабочем сайте уберите data-debug.',
  },
  not_loaded: {
    title: (tag) => `<${tag}> не загрузился`,
    remedy: () =>
      'Читатель видит то, что стоит внутри тега. Проверьте сеть, блокировщик рекламы и политику безопасности ниже.',
  },
  no_widgets: {
    title: () => 'На странице нет ни одного виджета',
    remedy: () =>
      'Поставьте тег там, где он нужен, или <div data-drsk-widget="login">, если редактор удаляет незнакомые теги.',
  },
  unknown_tag: {
    title: (tag) => `Нет виджета <${tag}>`,
    remedy: (_tag, instead) => suggest(instead, (name) => `Может быть, <${name}>?`),
  },
  unknown_widget: {
    title: (name) => `Нет виджета data-drsk-widget="${name}"`,
    remedy: (_name, instead) => suggest(instead, (name) => `Может быть, "${name}"?`),
  },
  unknown_attribute: {
    title: (attribute) => `Виджет не знает такого атрибута: ${attribute}`,
    remedy: (_attribute, instead) => suggest(instead, (name) => `Может быть, ${name}?`),
  },
  unknown_value: {
    title: (attribute) => `Такого значения нет: ${attribute}`,
    remedy: (_attribute, instead) => `Подходят: ${instead}.`,
  },
} satisfies Record<string, Said>;

const en: typeof ru = {
  script_twice: {
    title: (count) => `The script drsk.js is on the page several times: ${count}`,
    remedy: () => 'Keep one script tag. A second one breaks nothing, but is loaded in vain.',
  },
  script_moved: {
    title: () => 'The script is not where it was put',
    remedy: (base) =>
      `An optimiser seems to have joined it with others. Exclude drsk.js there, or say where its files lie: data-base="${base}".`,
  },
  script_module: {
    title: () => 'The script is loaded as a module',
    remedy: () => 'That works too. If an optimiser did it, exclude drsk.js from its rules.',
  },
  integrity_of_channel: {
    title: () => 'An integrity sum stands on an address that is updated',
    remedy: (url) =>
      `${url} changes with the next release, and browsers will refuse it then. Take integrity away, or the address of an exact version.`,
  },
  integrity_missing: {
    title: () => 'The exact version has no integrity sum',
    remedy: () => 'Add integrity from manifest.json of its folder, and crossorigin="anonymous".',
  },
  mode_sandbox: {
    title: () => 'A sandbox answers on this page: data-mode="sandbox"',
    remedy: () =>
      'The service is not asked, the data are made up, and what is filed here gets nowhere. Take data-mode and data-scenario away on the real site.',
  },
  debug_shown: {
    title: () => 'The page shows the panel for testers: data-debug',
    remedy: () => 'Visitors have no use for it: take data-debug away on the real site.',
  },
  not_loaded: {
    title: (tag) => `<${tag}> has not loaded`,
    remedy: () =>
      'Readers see what stands inside the tag. Check the network, ad blockers and the security policy below.',
  },
  no_widgets: {
    title: () => 'There is no widget on this page',
    remedy: () =>
      'Put a tag where you want it, or <div data-drsk-widget="login"> where the editor strips unknown tags.',
  },
  unknown_tag: {
    title: (tag) => `There is no widget <${tag}>`,
    remedy: (_tag, instead) => suggestInEnglish(instead, (name) => `Did you mean <${name}>?`),
  },
  unknown_widget: {
    title: (name) => `There is no widget data-drsk-widget="${name}"`,
    remedy: (_name, instead) => suggestInEnglish(instead, (name) => `Did you mean "${name}"?`),
  },
  unknown_attribute: {
    title: (attribute) => `The widget knows no such attribute: ${attribute}`,
    remedy: (_attribute, instead) => suggestInEnglish(instead, (name) => `Did you mean ${name}?`),
  },
  unknown_value: {
    title: (attribute) => `There is no such value: ${attribute}`,
    remedy: (_attribute, instead) => `It may be ${instead}.`,
  },
};

function suggest(name: string, say: (name: string) => string): string {
  return name === '' ? 'Проверьте, как оно пишется: список — в документации.' : say(name);
}

function suggestInEnglish(name: string, say: (name: string) => string): string {
  return name === '' ? 'Check how it is written: the documentation has the list.' : say(name);
}

export const messages = { ru, en };
