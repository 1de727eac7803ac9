const ru = {
  signing: {
    title: 'Подписание договора',
    headline: 'Подпишите договор',
    explanation:
      'Прочитайте договор и технические условия и подпишите их здесь. Если что-то не так, откажитесь с указанием причин: исправим за 10 рабочих дней.',
  },
  fulfilment: {
    title: 'Ваша часть работ',
    headline: 'Сообщите, что ваша часть работ готова',
    explanation:
      'Когда выполните свою часть технических условий, сообщите об этом здесь: тогда придём с осмотром.',
  },
  inspection: {
    title: 'Осмотр',
    headline: 'Проверяем выполнение технических условий',
    explanation:
      'Осматриваем объект. Если найдём замечания, перечислим их здесь: устраните их и сообщите, и мы придём снова.',
  },
  conditions_act: {
    title: 'Акт о выполнении технических условий',
    headline: 'Оформляем акт о выполнении технических условий',
    explanation: 'Размещаем акт здесь, вы подписываете его.',
  },
  energising: {
    title: 'Присоединение',
    headline: 'Присоединяем объект и подаём напряжение',
    explanation: 'Фактически присоединяем объект к сети и подаём напряжение.',
  },
  connection_act: {
    title: 'Акт о присоединении',
    headline: 'Оформляем акт о присоединении',
    explanation: 'Размещаем здесь итоговый акт.',
  },
  temporary_supply: {
    title: 'Временная схема',
    headline: 'Объект подключён временно',
    explanation: 'Временная схема действует до указанного срока, потом её отключат.',
  },
};

const en: typeof ru = {
  signing: {
    title: 'Signing',
    headline: 'Sign the contract',
    explanation:
      'Read the contract and the technical conditions and sign them here. If anything is wrong, refuse with reasons: we will correct it within 10 working days.',
  },
  fulfilment: {
    title: 'Your part of the work',
    headline: 'Report that your part of the work is done',
    explanation:
      'When you have fulfilled your part of the technical conditions, report it here: we will then come to inspect it.',
  },
  inspection: {
    title: 'Inspection',
    headline: 'We are checking the technical conditions',
    explanation:
      'We inspect the site. If we find anything wrong, we list it here: put it right, report it, and we will come again.',
  },
  conditions_act: {
    title: 'Act on the technical conditions',
    headline: 'We are drawing up the act on the technical conditions',
    explanation: 'We post the act here, and you sign it.',
  },
  energising: {
    title: 'Connection',
    headline: 'We are connecting your site',
    explanation: 'We connect the site to the network and energise it.',
  },
  connection_act: {
    title: 'Connection act',
    headline: 'We are drawing up the connection act',
    explanation: 'We post the final act here.',
  },
  temporary_supply: {
    title: 'Temporary supply',
    headline: 'Your site is connected temporarily',
    explanation:
      'The temporary supply lasts until the date you asked for and is then disconnected.',
  },
};

/** The stages that the simplified track up to 0.4 kV has not. */
export const trackStageMessages = { ru, en };
