import { plural } from '../../shared/plural.js';

const ru = {
  title: 'Что понадобится',
  time: (minutes: number) =>
    `Заполнение займёт около ${minutes}\u00A0${plural('ru', minutes, { one: 'минуты', other: 'минут' })}. Прерваться можно на любом вопросе: черновик сохраняется сам.`,
  atHand: 'Держите под рукой',
  data: {
    individual: 'Паспорт и СНИЛС',
    sole_proprietor: 'ИНН и ОГРНИП',
    legal_entity: 'ИНН, ОГРН и, для счёта, КПП',
  },
  object: 'Адрес объекта; если есть — кадастровый номер',
  power: 'Мощность в киловаттах: сколько нужно и сколько уже подключено',
  documents: 'Документы: подойдут фото или скан',
  cases: {
    representative: 'Если заявку подаёт представитель',
    apartmentBuilding: 'Если помещение в многоквартирном доме',
    above15: 'Если нужно больше 15\u00A0кВт',
    above150: 'Если нужно больше 150\u00A0кВт',
  },
  estimate: 'Рассчитать, сколько это будет стоить',
  estimated: (facts: string) => `Из калькулятора возьмём: ${facts}.`,
};

const en: typeof ru = {
  title: 'What you will need',
  time: (minutes) =>
    `Filling in the application takes about ${minutes} minutes. You can stop at any question: your draft is saved automatically.`,
  atHand: 'Keep at hand',
  data: {
    individual: 'Your passport and SNILS',
    sole_proprietor: 'Your INN and OGRNIP',
    legal_entity: 'The INN, OGRN and, for the invoice, KPP',
  },
  object: 'The address of the site and, if there is one, its cadastral number',
  power: 'The power in kilowatts: how much you need and how much is connected already',
  documents: 'Documents: a photo or scan will do',
  cases: {
    representative: 'If a representative files the application',
    apartmentBuilding: 'If the premises are in an apartment building',
    above15: 'If you need more than 15\u00A0kW',
    above150: 'If you need more than 150\u00A0kW',
  },
  estimate: 'Estimate what it will cost',
  estimated: (facts) => `From the calculator we will take: ${facts}.`,
};

export const messages = { ru, en };
