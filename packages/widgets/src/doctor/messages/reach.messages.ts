import type { Said } from '../finding.js';

const ru = {
  policy_files: {
    title: (origin) => `Политика страницы не пускает файлы с ${origin}`,
    remedy: () => 'Замените заголовок Content-Security-Policy на этот:',
  },
  policy_calls: {
    title: (origin) => `Политика страницы не пускает запросы к ${origin}`,
    remedy: () => 'Без них виджеты пусты. Замените заголовок Content-Security-Policy на этот:',
  },
  policy_types: {
    title: (name) => `Политика страницы не называет trusted-types ${name}`,
    remedy: () => 'Без этого имени ни один виджет не нарисуется. Замените эту часть политики на:',
  },
  api_unreachable: {
    title: (api) => `Сервис ${api} не отвечает этому сайту`,
    remedy: () =>
      'Проверьте data-api. Если адрес верный, сервис не разрешает запросы с этого сайта: его ответам нужен заголовок',
  },
  api_absent: {
    title: (api, status) => `По адресу ${api} нет сервиса: код ${status}`,
    remedy: () => 'Проверьте data-api у скрипта или api-base у виджета.',
  },
  clock_wrong: {
    title: (minutes) =>
      `Часы этого компьютера расходятся с сервисом на ${spell(minutes, ['мин', 'ч', 'дн.'])}`,
    remedy: () =>
      'Включите на нём точное время. Виджеты работают, но читатели так увидят не те сроки.',
  },
  insecure: {
    title: (origin) => `Страница открыта без шифрования: ${origin}`,
    remedy: () => 'Войти в кабинет можно только по https: без него браузер не даёт защитить вход.',
  },
  opaque_origin: {
    title: () => 'Страница стоит в рамке без собственного адреса',
    remedy: () => 'Добавьте allow-same-origin в sandbox у iframe: иначе браузер ничего не хранит.',
  },
  storage_refused: {
    title: () => 'Браузер не даёт странице ничего хранить',
    remedy: () => 'Вход и черновики пропадут, когда страницу закроют. Проверьте настройки cookie.',
  },
  geolocation_forbidden: {
    title: () => 'Сайт запрещает спросить, где находится читатель',
    remedy: () =>
      'Расстояния до офисов не будет. Разрешите geolocation для этой страницы в заголовке Permissions-Policy.',
  },
} satisfies Record<string, Said>;

const en: typeof ru = {
  policy_files: {
    title: (origin) => `The page’s policy keeps files of ${origin} out`,
    remedy: () => 'Replace the header Content-Security-Policy by this one:',
  },
  policy_calls: {
    title: (origin) => `The page’s policy forbids calls to ${origin}`,
    remedy: () =>
      'Without them widgets are empty. Replace the header Content-Security-Policy by this one:',
  },
  policy_types: {
    title: (name) => `The page’s policy does not name trusted-types ${name}`,
    remedy: () => 'Without that name no widget is drawn. Replace this part of the policy by:',
  },
  api_unreachable: {
    title: (api) => `The service ${api} does not answer this site`,
    remedy: () =>
      'Check data-api. If the address is right, the service does not let this site ask it: its answers need the header',
  },
  api_absent: {
    title: (api, status) => `There is no service at ${api}: code ${status}`,
    remedy: () => 'Check data-api of the script, or api-base of the widget.',
  },
  clock_wrong: {
    title: (minutes) =>
      `The clock of this computer is ${spell(minutes, ['min', 'h', 'days'])} away from that of the service`,
    remedy: () => 'Set it right. Widgets work, but readers with such a clock see wrong terms.',
  },
  insecure: {
    title: (origin) => `The page is open without encryption: ${origin}`,
    remedy: () => 'Signing in takes https: without it browsers do not let us protect it.',
  },
  opaque_origin: {
    title: () => 'The page is in a frame without an address of its own',
    remedy: () => 'Add allow-same-origin to the sandbox of the iframe: else browsers keep nothing.',
  },
  storage_refused: {
    title: () => 'The browser does not let the page keep anything',
    remedy: () =>
      'Sessions and drafts are lost when the page is closed. Check its cookie settings.',
  },
  geolocation_forbidden: {
    title: () => 'The site forbids to ask where readers are',
    remedy: () =>
      'There will be no distances to offices. Allow geolocation for this page in the header Permissions-Policy.',
  },
};

/** In the largest unit of which there are at least two. */
function spell(minutes: string, [minute, hour, day]: readonly [string, string, string]): string {
  const count = Number(minutes);
  if (count < 120) return `${count} ${minute}`;
  return count < 2 * 1440
    ? `${Math.round(count / 60)} ${hour}`
    : `${Math.round(count / 1440)} ${day}`;
}

export const messages = { ru, en };
