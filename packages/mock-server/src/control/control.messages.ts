const ru = {
  control_token_required:
    'Нужен токен управления: тот, с которым запущена песочница (--control-token)',
  control_closed: 'Управление закрыто: запустите песочницу с --control-token',
  origin_forbidden: 'Страницам других сайтов управлять песочницей нельзя',
  nothing_coming: 'Ничего не ожидается: сдвиньте время сами',
  nothing_came: 'Такого запроса не было',
};

const en: typeof ru = {
  control_token_required:
    'The control token is needed: the one that the sandbox was started with (--control-token)',
  control_closed: 'Control is closed: start the sandbox with --control-token',
  origin_forbidden: 'Pages of other sites may not control the sandbox',
  nothing_coming: 'Nothing is coming: move the clock yourself',
  nothing_came: 'There was no such request',
};

export const controlMessages = { ru, en };
