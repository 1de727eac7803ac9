const ru = {
  explanation: 'Что и где подключаем. Документы на участок или здание приложите в конце.',
  fields: {
    objectName: {
      label: 'Что подключаем',
      hint: 'Например: жилой дом, дачный дом, гараж, магазин',
    },
    objectAddress: {
      label: 'Адрес объекта',
      hint: 'Населённый пункт, улица, дом или участок. Нет номера дома — опишите, как найти',
    },
    hasNoAddress: {
      label: 'У участка ещё нет адреса',
      hint: 'Тогда укажите место точкой на схеме или координатами, а выше опишите, как его найти',
    },
    objectCoordinates: {
      label: 'Координаты места',
      hint: 'Широта и долгота, например 50.3361, 127.5204. Можно вставить из карт или навигатора',
    },
    cadastralNumber: {
      label: 'Кадастровый номер участка или здания',
      hint: 'Есть в выписке из ЕГРН, например 28:01:010203:45. Поможет быстрее найти объект',
    },
    isInApartmentBuilding: {
      label: 'Помещение в многоквартирном доме',
      hint: 'Тогда понадобится согласие собственников',
    },
    activityKind: {
      label: 'Вид деятельности',
      hint: 'Чем занимаетесь на объекте: от этого зависит характер нагрузки. Например: розничная торговля',
    },
  },
};

const en: typeof ru = {
  explanation:
    'What you want to connect and where. You will attach the documents for the plot or building at the end.',
  fields: {
    objectName: {
      label: 'What you want to connect',
      hint: 'For example: a house, dacha, garage or shop',
    },
    objectAddress: {
      label: 'Address of the site',
      hint: 'Town or village, street, house or plot. If there is no house number, describe how to find it',
    },
    hasNoAddress: {
      label: 'The plot has no address yet',
      hint: 'Then mark the place on the sketch map or give its coordinates, and describe above how to find it',
    },
    objectCoordinates: {
      label: 'Coordinates of the place',
      hint: 'Latitude and longitude, for example 50.3361, 127.5204. You can paste them from a map or a navigator',
    },
    cadastralNumber: {
      label: 'Cadastral number of the plot or building',
      hint: 'You will find it in the property register extract, for example 28:01:010203:45. It helps us find the site faster',
    },
    isInApartmentBuilding: {
      label: 'The premises are in an apartment building',
      hint: 'You will then need the consent of the owners',
    },
    activityKind: {
      label: 'Type of activity',
      hint: 'What you do at the site: the type of load depends on it. For example: retail',
    },
  },
};

export const objectMessages = { ru, en };
