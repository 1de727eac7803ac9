const ru = {
  attachmentKinds: 'Выберите, каких документов не хватает',
  text: 'Напишите хотя бы слово',
  number: 'Введите целое число от нуля',
  percent: 'Введите целое число от 0 до 100',
  payment: (most: number) => `Введите сумму в копейках от 1 до ${most}`,
  date: (from: string, to: string) => `Введите дату от ${from} до ${to}`,
  choice: 'Выберите одно из предложенных значений',
  request: 'Такого обращения нет, или ответа оно уже не ждёт',
  reason: 'Введите причину',
  slot: 'Это время занято или осмотров тогда нет',
};

const en: typeof ru = {
  attachmentKinds: 'Choose which documents are missing',
  text: 'Write at least a word',
  number: 'Enter a whole number, zero or more',
  percent: 'Enter a whole number from 0 to 100',
  payment: (most) => `Enter an amount in kopecks from 1 to ${most}`,
  date: (from, to) => `Enter a date from ${from} to ${to}`,
  choice: 'Choose one of the options',
  request: 'There is no such request, or it no longer waits for an answer',
  reason: 'Enter a reason',
  slot: 'That time is taken, or there are no inspections then',
};

export const inputMessages = { ru, en };
