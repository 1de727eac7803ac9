const register = {
  ru: 'В выписке из ЕГРЮЛ или ЕГРИП: её бесплатно выдаёт сайт налоговой службы. Есть и на печати.',
  en: 'In the extract from the state register of companies or sole proprietors, free of charge on the tax service’s site. It is on the company stamp too.',
};

const ru = {
  title: 'Где найти',
  fields: {
    cadastralNumber:
      'В выписке из ЕГРН, в таблице на первой странице. Выписки нет — номер по адресу покажут Госуслуги и сайт Росреестра.',
    powerKw:
      'Сложите мощность приборов, которые работают одновременно: она указана на табличке каждого и в его паспорте.',
    previousPowerKw:
      'В прежних технических условиях, договоре или акте о присоединении: строка «Максимальная мощность». Документов нет — подскажут в контакт-центре 8-800-100-03-97.',
    existingContractNumber:
      'В договоре с энергосбытом, на первой странице вверху, или в квитанции рядом с адресом.',
    snils: 'На карточке, первой строкой под заголовком, или на Госуслугах, в разделе «Документы».',
    passportSeries: 'На развороте с фотографией, по правому краю: первые четыре цифры.',
    passportNumber: 'На развороте с фотографией, по правому краю: шесть цифр после серии.',
    ogrn: register.ru,
    ogrnip: register.ru,
    kpp: 'В свидетельстве о постановке на учёт и в выписке из ЕГРЮЛ, рядом с ИНН.',
  },
  extract: 'Выписка из ЕГРН: кадастровый номер — первая строка таблицы на первой странице',
  extractTitle: 'ВЫПИСКА ИЗ ЕГРН',
  bill: 'Квитанция за электроэнергию: номер договора — под адресом, в левом верхнем углу',
  billTitle: 'СЧЁТ ЗА ЭЛЕКТРОЭНЕРГИЮ',
};

const en: typeof ru = {
  title: 'Where to find it',
  fields: {
    cadastralNumber:
      'In the property register extract, in the table on the first page. Without an extract, Gosuslugi and the Rosreestr site show the number by the address.',
    powerKw:
      'Add up the power of the appliances that run at the same time: it is on the plate of each and in its manual.',
    previousPowerKw:
      'In your earlier technical conditions, contract or act of connection, as “Максимальная мощность”. If you have no papers, ask the contact centre on 8-800-100-03-97.',
    existingContractNumber:
      'In the contract with the supplier, at the top of the first page, or on the bill beside the address.',
    snils: 'On the card, in the first line below the title, or on Gosuslugi among your documents.',
    passportSeries: 'On the photo page, along the right edge: the first four digits.',
    passportNumber: 'On the photo page, along the right edge: the six digits after the series.',
    ogrn: register.en,
    ogrnip: register.en,
    kpp: 'In the tax registration certificate and in the register extract, beside the INN.',
  },
  extract: 'A property register extract: the cadastral number is the first line of the table',
  extractTitle: 'ВЫПИСКА ИЗ ЕГРН',
  bill: 'An electricity bill: the contract number is below the address, at the top left',
  billTitle: 'СЧЁТ ЗА ЭЛЕКТРОЭНЕРГИЮ',
};

export const messages = { ru, en };
