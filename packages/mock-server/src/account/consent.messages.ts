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
    title: 'Consent to personal-data processing',
    purpose: 'To consider the application and to connect the object to the grid',
  },
  supplier_transfer: {
    title: 'Consent to a transfer of data to the supplier',
    purpose: 'To conclude the energy contract without another visit',
  },
  open_channels: {
    title: 'Consent to open channels',
    purpose: 'To get letters and text messages about the application',
  },
  marketing: {
    title: 'Consent to news',
    purpose: 'To hear of new services of the company',
  },
};

export const consentMessages = { ru, en };
