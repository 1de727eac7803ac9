const ru = {
  /** By how far the time of an inspection is arranged. */
  cards: {
    visitOpen: {
      title: 'Выберите время осмотра',
      text: 'Кто-то должен встретить нас и дать доступ на участок. Выберите удобные два часа. Можно и не выбирать: тогда время предложим мы.',
      consequence: 'придём в срок, но без договорённости о времени.',
    },
    visitProposed: {
      title: 'Мы предлагаем время осмотра',
      text: 'Если оно подходит, согласитесь. Если нет, выберите другое.',
      consequence: 'придём в срок, но без договорённости о времени.',
    },
    visitRequested: {
      title: 'Вы выбрали время осмотра',
      text: 'Это время закреплено за вами. До конца следующего рабочего дня мы подтвердим его или предложим другое.',
      consequence: 'ответим сами и напишем вам.',
    },
    visitConfirmed: {
      title: 'Время осмотра назначено',
      text: 'Встретьте нас, дайте доступ на участок и приготовьте документы: паспорта оборудования, протоколы испытаний, схемы.',
      consequence: 'приедем в это время.',
    },
  },
  /** What is the reader's to do about it, in a line. */
  turns: {
    visitProposed: 'Ответьте, подходит ли время осмотра,',
    visitConfirmed: 'Встретьте нас на осмотре',
  },
  when: (day: string, from: string, to: string) => `${day}, ${from}–\u2060${to}`,
  localTime: 'по местному времени',
  choose: 'Выбрать время',
  chooseAnother: 'Выбрать другое время',
  accept: 'Согласиться',
  cancel: 'Отменить запись',
  decline: 'Не подходит',
  toCalendar: 'Добавить в календарь',
  fileName: 'осмотр.ics',
  choosing: 'Когда вам удобно?',
  day: 'День',
  time: 'Время',
  noSlots: 'Свободного времени сейчас нет. Позвоните в контакт-центр: договоримся.',
  notChosen: 'Выберите время',
  send: 'Записаться',
  sending: 'Записываем…',
  close: 'Не сейчас',
  chosen: 'Время выбрано. Мы подтвердим его или предложим другое.',
  taken: 'Это время только что заняли. Ниже — то, что ещё свободно.',
  accepting: {
    title: 'Согласиться на это время?',
    text: 'Договорённость можно будет изменить или отменить.',
    confirm: 'Да, подходит',
    busy: 'Отправляем…',
    said: 'Время осмотра согласовано',
  },
  cancelling: {
    title: 'Отменить запись на осмотр?',
    text: 'Время достанется другим. Осмотр всё равно нужен: можно сразу выбрать другое время.',
    confirm: 'Да, отменить',
    busy: 'Отменяем…',
    said: 'Запись на осмотр отменена',
  },
};

const en: typeof ru = {
  cards: {
    visitOpen: {
      title: 'Choose a time for the inspection',
      text: 'Somebody has to meet us and give access to the site. Choose two hours that suit you. You need not: then we will propose a time.',
      consequence: 'we will come within the term, at no agreed time.',
    },
    visitProposed: {
      title: 'We propose a time for the inspection',
      text: 'If it suits you, accept it. If not, choose another one.',
      consequence: 'we will come within the term, at no agreed time.',
    },
    visitRequested: {
      title: 'You have chosen a time for the inspection',
      text: 'The time is held for you. By the end of the next working day we will confirm it or propose another one.',
      consequence: 'we will answer and write to you.',
    },
    visitConfirmed: {
      title: 'The time of the inspection is set',
      text: 'Meet us, give access to the site and have your documents ready: equipment passports, test reports, diagrams.',
      consequence: 'we will come at this time.',
    },
  },
  turns: {
    visitProposed: 'Answer whether the time of the inspection suits you',
    visitConfirmed: 'Meet us at the inspection',
  },
  when: (day, from, to) => `${day}, ${from}–\u2060${to}`,
  localTime: 'local time',
  choose: 'Choose a time',
  chooseAnother: 'Choose another time',
  accept: 'Accept',
  cancel: 'Cancel the appointment',
  decline: 'It does not suit me',
  toCalendar: 'Add to calendar',
  fileName: 'inspection.ics',
  choosing: 'When does it suit you?',
  day: 'Day',
  time: 'Time',
  noSlots: 'No time is free at the moment. Call the contact centre, and we will find one.',
  notChosen: 'Choose a time',
  send: 'Make the appointment',
  sending: 'Sending…',
  close: 'Not now',
  chosen: 'The time is chosen. We will confirm it or propose another one.',
  taken: 'Somebody has just taken that time. What is still free is below.',
  accepting: {
    title: 'Accept this time?',
    text: 'You can still change or cancel the appointment.',
    confirm: 'Yes, it suits me',
    busy: 'Sending…',
    said: 'The time of the inspection is agreed',
  },
  cancelling: {
    title: 'Cancel the appointment?',
    text: 'Others may take the time. The inspection is still needed: you can choose another time at once.',
    confirm: 'Yes, cancel it',
    busy: 'Cancelling…',
    said: 'The appointment has been cancelled',
  },
};

export const messages = { ru, en };

/** How far the time of an inspection is arranged. */
export type VisitName = keyof typeof ru.cards;

export function isVisit(name: string): name is VisitName {
  return Object.hasOwn(ru.cards, name);
}
