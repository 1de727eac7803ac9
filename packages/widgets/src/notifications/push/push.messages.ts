const ru = {
  title: 'Уведомления в браузере',
  label: 'Показывать в этом браузере',
  hint: 'Только повод и номер заявки: без имён, адресов и сумм. Показываем, пока вы не вышли из кабинета в этом браузере.',
  on: 'Уведомления в этом браузере включены.',
  off: 'Уведомления в этом браузере выключены.',
  undo: 'Отменить',
  dismissed:
    'Браузер спросил разрешения, но ответа не получил. Нажмите ещё раз, чтобы он снова спросил.',
  failed:
    'Браузер не смог подключиться к своей службе уведомлений. Попробуйте позже или в другом браузере.',
  hindrances: {
    kiosk: 'На общем компьютере уведомления в браузере не включаются.',
    insecure: 'Уведомления работают только на страницах с защищённым адресом: https.',
    unsupported:
      'Этот браузер не показывает уведомления сайтов. На iPhone и iPad добавьте сайт на экран «Домой» и откройте его оттуда.',
    denied:
      'Браузер не разрешает сайту показывать уведомления. Разрешите их в настройках сайта — обычно это значок слева от адреса — и нажмите ещё раз.',
  },
};

const en: typeof ru = {
  title: 'Browser notifications',
  label: 'Show in this browser',
  hint: 'Only what it is about and the number of the application: no names, addresses or sums. Shown until you sign out in this browser.',
  on: 'Notifications in this browser are on.',
  off: 'Notifications in this browser are off.',
  undo: 'Undo',
  dismissed:
    'The browser asked for permission and got no answer. Press again, and it will ask again.',
  failed:
    'The browser could not reach its notification service. Try again later, or in another browser.',
  hindrances: {
    kiosk: 'Notifications cannot be turned on at a shared computer.',
    insecure: 'Notifications work only on pages with a secure address: https.',
    unsupported:
      'This browser does not show notifications of sites. On an iPhone or iPad, add the site to the Home Screen and open it from there.',
    denied:
      'The browser does not allow this site to show notifications. Allow them in the site settings, usually the icon left of the address, and press again.',
  },
};

export const messages = { ru, en };
