const ru = {
  signing: { title: 'Подписание договора', headline: 'Подпишите договор' },
  fulfilment: { title: 'Ваша часть работ', headline: 'Сообщите, что ваша часть работ готова' },
  inspection: { title: 'Осмотр', headline: 'Проверяем выполнение технических условий' },
  conditions_act: {
    title: 'Акт о выполнении технических условий',
    headline: 'Оформляем акт о выполнении технических условий',
  },
  energising: { title: 'Присоединение', headline: 'Присоединяем объект и подаём напряжение' },
  connection_act: { title: 'Акт о присоединении', headline: 'Оформляем акт о присоединении' },
  temporary_supply: { title: 'Временное подключение', headline: 'Объект подключён временно' },
};

const en: typeof ru = {
  signing: { title: 'Signing', headline: 'Sign the contract' },
  fulfilment: {
    title: 'Your part of the work',
    headline: 'Report that your part of the work is done',
  },
  inspection: {
    title: 'Inspection',
    headline: 'We are checking that the technical conditions are met',
  },
  conditions_act: {
    title: 'Act on the technical conditions',
    headline: 'We are drawing up the act on the technical conditions',
  },
  energising: { title: 'Connection', headline: 'We are connecting your site' },
  connection_act: { title: 'Connection act', headline: 'We are drawing up the connection act' },
  temporary_supply: {
    title: 'Temporary connection',
    headline: 'Your site is connected temporarily',
  },
};

/** The stages that the simplified track up to 0.4 kV has not. */
export const trackStageMessages = { ru, en };
