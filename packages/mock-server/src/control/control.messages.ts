const ru = {
  control_token_required:
    'Нужен токен управления: тот, с которым запущена песочница (--control-token)',
  control_closed: 'Управление закрыто: запустите песочницу с --control-token',
  origin_forbidden: 'Страницам других сайтов управлять песочницей нельзя',
  sandbox_name_invalid:
    'Такого имени у песочницы быть не может: до 64 латинских букв, цифр, «-» и «_»',
  sandbox_unknown: 'Песочницы с таким именем нет',
  sandbox_exists: 'Песочница с таким именем уже есть',
  sandbox_permanent: 'Эта песочница есть всегда: её можно только начать заново',
  sandbox_alone: 'Эта песочница здесь одна: несколько бывает у программы и у createSandboxes',
  sandboxes_limit:
    'Песочниц уже слишком много: удалите ненужную или поднимите предел (--sandbox-limit)',
  nothing_coming: 'Ничего не ожидается: сдвиньте время сами',
  nothing_came: 'Такого запроса не было',
};

const en: typeof ru = {
  control_token_required:
    'The control token is needed: the one that the sandbox was started with (--control-token)',
  control_closed: 'Control is closed: start the sandbox with --control-token',
  origin_forbidden: 'Pages of other sites may not control the sandbox',
  sandbox_name_invalid: 'No sandbox can be called so: up to 64 Latin letters, digits, “-” and “_”',
  sandbox_unknown: 'There is no sandbox of that name',
  sandbox_exists: 'There is a sandbox of that name already',
  sandbox_permanent: 'This sandbox always is: it can only begin anew',
  sandbox_alone: 'This sandbox is alone here: the program and createSandboxes have several',
  sandboxes_limit: 'There are too many sandboxes: remove one, or raise the limit (--sandbox-limit)',
  nothing_coming: 'Nothing is coming: move the clock yourself',
  nothing_came: 'There was no such request',
};

export const controlMessages = { ru, en };
