const ru = {
  job: 'Отправить уведомление',
  shortSms: (title: string) => `ДРСК. ${title}. Подробности в личном кабинете`,
  wayOut: (link: string) => `Не присылать такие письма: ${link}`,
};

const en: typeof ru = {
  job: 'Send a notification',
  shortSms: (title) => `DRSK. ${title}. Details are in your account`,
  wayOut: (link) => `Stop letters like this: ${link}`,
};

export const deliveryMessages = { ru, en };
