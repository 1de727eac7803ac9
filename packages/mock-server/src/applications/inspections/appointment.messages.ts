const ru = {
  summary: (number: string) => `Осмотр объекта, заявка № ${number}`,
  description: (address: string) =>
    `Дайте доступ на участок и приготовьте документы о выполнении технических условий.\nЗаявка: ${address}`,
};

const en: typeof ru = {
  summary: (number) => `Inspection of the site, application No. ${number}`,
  description: (address) =>
    `Give access to the site, and have the documents on the technical conditions ready.\nApplication: ${address}`,
};

export const appointmentMessages = { ru, en };
