const ru = {
  name: 'Сроки по заявкам',
  own: (action: string, number: string) => `${action}, заявка № ${number}`,
  others: (actor: string, action: string, number: string) =>
    `${actor}: ${action.charAt(0).toLowerCase()}${action.slice(1)}, заявка № ${number}`,
  moot: (summary: string) => `Уже не нужно: ${summary}`,
  description: (basis: string, address: string) => `Основание: ${basis}.\nЗаявка: ${address}`,
};

const en: typeof ru = {
  name: 'Deadlines of applications',
  own: (action, number) => `${action}, application No. ${number}`,
  others: (actor, action, number) =>
    `${actor}: ${action.charAt(0).toLowerCase()}${action.slice(1)}, application No. ${number}`,
  moot: (summary) => `No longer needed: ${summary}`,
  description: (basis, address) => `Basis: ${basis}.\nApplication: ${address}`,
};

export const calendarMessages = { ru, en };
