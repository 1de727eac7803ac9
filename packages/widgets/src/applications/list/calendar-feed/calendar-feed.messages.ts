const ru = {
  title: 'Сроки в вашем календаре',
  intro:
    'Добавьте адрес в календарь телефона или почты: сроки по всем заявкам появятся в нём сами и будут обновляться. О том, что нужно сделать вам, календарь напомнит за 5\u00A0дней, за 2\u00A0дня и за день.',
  secrecy:
    'По этому адресу видны номера заявок, что и когда нужно сделать. Имени, адреса объекта и сумм там нет. Открыть его сможет любой, у кого он есть, поэтому не пересылайте его.',
  create: 'Получить адрес',
  address: 'Адрес для календаря',
  once: 'Мы показываем его один раз. Потеряется — выдадим новый.',
  open: 'Открыть в календаре',
  howTo:
    'Не открывается? Скопируйте адрес и добавьте вручную. В Google Календаре: «Другие календари», «Добавить по URL».',
  selected: 'Адрес выделен, скопируйте его.',
  made: (date: string) => `Адрес выдан ${date}.`,
  read: (date: string) => `Календарь читал его ${date}.`,
  unread: 'Календарь его ещё не читал.',
  replace: 'Выдать новый адрес',
  revoke: 'Отключить',
  questions: {
    replace: 'Прежний адрес перестанет работать: новый нужно будет добавить в календарь заново.',
    revoke: 'Адрес перестанет работать, и сроки в календаре больше не обновятся.',
  },
  answers: { replace: 'Да, выдать новый', revoke: 'Да, отключить' },
  keep: 'Оставить как есть',
  revoked: 'Адрес отключён.',
};

const en: typeof ru = {
  title: 'Deadlines in your calendar',
  intro:
    'Add the address to the calendar of your phone or mail: the deadlines of all your applications will appear there and stay up to date. For what you have to do yourself, it reminds you 5\u00A0days, 2\u00A0days and a day before.',
  secrecy:
    'The address shows the numbers of your applications, what is due and when. It does not show names, addresses or amounts. Anyone who has it can open it, so do not pass it on.',
  create: 'Get an address',
  address: 'Address for your calendar',
  once: 'We show it only once. If you lose it, we will give you a new one.',
  open: 'Open in a calendar',
  howTo:
    'Does it not open? Copy the address and add it yourself. In Google Calendar: “Other calendars”, “From URL”.',
  selected: 'The address is selected, copy it.',
  made: (date) => `The address was made on ${date}.`,
  read: (date) => `A calendar last read it on ${date}.`,
  unread: 'No calendar has read it yet.',
  replace: 'Get a new address',
  revoke: 'Turn off',
  questions: {
    replace: 'The present address will stop working: add the new one to your calendar again.',
    revoke:
      'The address will stop working, and the deadlines in your calendar will not change any more.',
  },
  answers: { replace: 'Yes, get a new one', revoke: 'Yes, turn it off' },
  keep: 'Leave it as it is',
  revoked: 'The address is turned off.',
};

export const messages = { ru, en };
