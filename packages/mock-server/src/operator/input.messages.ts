const ru = {
  attachmentKinds: 'Выберите, каких документов не хватает',
  text: 'Напишите хотя бы слово',
  number: 'Введите целое число от нуля',
  payment: (most: number) => `Введите сумму в копейках от 1 до ${most}`,
  date: (from: string, to: string) => `Введите дату от ${from} до ${to}`,
  choice: 'Выберите одно из предложенных значений',
  request: 'Такого обращения нет, или ответа оно уже не ждёт',
  reason: 'Введите причину',
};

const en: typeof ru = {
  attachmentKinds: 'Choose which documents are missing',
  text: 'Write at least a word',
  number: 'Enter a whole number, zero or more',
  payment: (most) => `Enter an amount in kopecks from 1 to ${most}`,
  date: (from, to) => `Enter a date from ${from} to ${to}`,
  choice: 'Choose one of the options',
  request: 'There is no such request, or it no longer waits for an answer',
  reason: 'Enter a reason',
};

export const inputMessages = { ru, en };
