const ru = {
  processing: {
    title: 'Согласие на обработку персональных данных',
    purpose: 'Рассмотреть заявку и подключить объект к электросети',
  },
  supplier_transfer: {
    title: 'Согласие на передачу данных гарантирующему поставщику',
    purpose: 'Заключить договор на снабжение электроэнергией без отдельного обращения',
  },
  open_channels: {
    title: 'Согласие на передачу сведений по открытым каналам связи',
    purpose: 'Получать письма и СМС о ходе заявки',
  },
  marketing: {
    title: 'Согласие на получение новостей',
    purpose: 'Узнавать о новых услугах компании',
  },
};

const en: typeof ru = {
  processing: {
    title: 'Consent to the processing of personal data',
    purpose: 'To consider your application and connect your property to the grid',
  },
  supplier_transfer: {
    title: 'Consent to the transfer of data to the energy supplier',
    purpose: 'To sign your electricity contract without a separate request',
  },
  open_channels: {
    title: 'Consent to sending information over open channels',
    purpose: 'To receive e-mails and text messages about your application',
  },
  marketing: {
    title: 'Consent to receive news',
    purpose: 'To hear about the company’s new services',
  },
};

export const consentMessages = { ru, en };
