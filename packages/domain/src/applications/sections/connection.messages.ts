const ru = {
  explanation: 'По этим ответам определим порядок подключения и спросим только нужное.',
  fields: {
    regionCode: {
      label: 'Регион',
      hint: 'Где находится объект: от этого зависят филиал и часовой пояс сроков',
    },
    purpose: {
      label: 'Для чего нужна электроэнергия',
      hint: 'До 15\u00A0кВт для дома и дачи действует упрощённый порядок',
    },
    connectionReason: { label: 'Причина обращения' },
    connectionReasonNote: { label: 'Какая именно', hint: 'Например: раздел участка' },
    isTemporary: {
      label: 'Подключение временное',
      hint: 'Например, для передвижного объекта или на время стройки',
    },
    hasMicrogeneration: {
      label: 'Есть или будет своя генерация',
      hint: 'Солнечные панели, ветрогенератор и другие установки',
    },
    powerGiver: {
      label: 'Кто передаёт мощность',
      hint: 'Название или ФИО и номер документа о присоединении. Соглашение приложите в конце',
    },
    temporaryKind: { label: 'Что подключаем временно' },
    isGridCompany: {
      label: 'Мы сетевая организация и присоединяемся к смежной сети',
    },
    isMining: {
      label: 'Электроэнергия нужна для майнинга цифровой валюты',
      hint: 'О майнинге нужно сообщить в заявке: п.\u00A0117 Правил №\u00A0861',
    },
  },
  choices: {
    regionCode: {
      '28': 'Амурская область',
      '25': 'Приморский край',
      '27': 'Хабаровский край',
      '79': 'Еврейская автономная область',
      '14': 'Южная Якутия',
    },
    purpose: { household: 'Для дома, дачи, гаража', business: 'Для предпринимательства' },
    connectionReason: {
      new_construction: 'Новый объект',
      power_increase: 'Нужно больше мощности',
      category_change: 'Другая категория надёжности или другие точки без новой мощности',
      redistribution: 'Мощность передаёт другой потребитель',
      other: 'Другая',
    },
    temporaryKind: {
      mobile: 'Передвижной объект',
      construction: 'Объект на время стройки',
    },
  },
};

const en: typeof ru = {
  explanation: 'Your answers determine the procedure, so we only ask what it requires.',
  fields: {
    regionCode: {
      label: 'Region',
      hint: 'Where the site is: it determines the branch and the time zone for deadlines',
    },
    purpose: {
      label: 'What you need electricity for',
      hint: 'Homes and dachas up to 15\u00A0kW qualify for the simplified procedure',
    },
    connectionReason: { label: 'Reason for applying' },
    connectionReasonNote: { label: 'Please specify', hint: 'For example: division of a plot' },
    isTemporary: {
      label: 'The connection is temporary',
      hint: 'For example, for a mobile facility or for the time of construction',
    },
    hasMicrogeneration: {
      label: 'I have or plan my own generation',
      hint: 'Solar panels, a wind turbine or other installations',
    },
    powerGiver: {
      label: 'Who gives up the power',
      hint: 'Name and the number of their connection document. You will attach the agreement at the end',
    },
    temporaryKind: { label: 'What is connected temporarily' },
    isGridCompany: {
      label: 'We are a grid company and connect to a neighbouring grid',
    },
    isMining: {
      label: 'The electricity is for mining digital currency',
      hint: 'Mining has to be declared in the application: clause\u00A0117 of Rules No.\u00A0861',
    },
  },
  choices: {
    regionCode: {
      '28': 'Amur Oblast',
      '25': 'Primorye',
      '27': 'Khabarovsk Krai',
      '79': 'Jewish Autonomous Oblast',
      '14': 'South Yakutia',
    },
    purpose: { household: 'A home, dacha or garage', business: 'A business' },
    connectionReason: {
      new_construction: 'New site',
      power_increase: 'More power needed',
      category_change: 'Another reliability category or other points without new power',
      redistribution: 'Another consumer gives up power',
      other: 'Other',
    },
    temporaryKind: { mobile: 'A mobile facility', construction: 'A site under construction' },
  },
};

export const connectionMessages = { ru, en };
