const ru = {
  processing: {
    title: 'Согласие на обработку персональных данных',
    purpose: 'Рассмотреть заявку и подключить объект к электросети',
    withdrawalConsequence:
      'Подать новую заявку в кабинете будет нельзя, пока вы снова не дадите это согласие. Поданные заявки рассмотрят до конца: этого требуют закон и договор. Условия и документы присоединения хранятся бессрочно (Правила № 861, п. 80). Сам кабинет можно закрыть в профиле.',
  },
  supplier_transfer: {
    title: 'Согласие на передачу данных гарантирующему поставщику',
    purpose: 'Заключить договор на снабжение электроэнергией без отдельного обращения',
    withdrawalConsequence:
      'Поставщику не передадут ничего сверх того, что требуют Правила № 861: копию договора о присоединении он получит и без согласия. Всё, что он уже получил, остаётся у него.',
  },
  open_channels: {
    title: 'Согласие на передачу сведений по открытым каналам связи',
    purpose: 'Получать письма и СМС о ходе заявки с её номером, сроками и суммами',
    withdrawalConsequence:
      'Письма и СМС будут сообщать только о том, что в кабинете есть новое, — без номера заявки, сроков и сумм.',
  },
  marketing: {
    title: 'Согласие на получение новостей',
    purpose: 'Узнавать о новых услугах компании',
    withdrawalConsequence: 'Новостей больше не будет. На заявки это не влияет.',
  },
};

const en: typeof ru = {
  processing: {
    title: 'Consent to personal-data processing',
    purpose: 'To consider the application and to connect the object to the grid',
    withdrawalConsequence:
      'You will not be able to file a new application here until you give this consent again. Applications already filed are seen through to the end, as the law and the contract demand. The conditions and documents of a connection are kept for ever (Rules No. 861, item 80). The account itself can be closed in the profile.',
  },
  supplier_transfer: {
    title: 'Consent to a transfer of data to the supplier',
    purpose: 'To conclude the energy contract without another visit',
    withdrawalConsequence:
      'The supplier gets nothing beyond what Rules No. 861 demand: a copy of the connection contract goes there without consent too. What the supplier has already received stays there.',
  },
  open_channels: {
    title: 'Consent to open channels',
    purpose:
      'To get letters and text messages about the application with its number, dates and sums',
    withdrawalConsequence:
      'Letters and text messages will only say that there is something new in the account, without the number of the application, dates or sums.',
  },
  marketing: {
    title: 'Consent to news',
    purpose: 'To hear of new services of the company',
    withdrawalConsequence: 'There will be no more news. Applications are not affected.',
  },
};

export const consentMessages = { ru, en };
