import type { StageName } from '@drsk/sdk';

const ru = {
  number: (number: string) => `№\u00A0${number}`,
  kilowatts: (power: string) => `${power}\u00A0кВт`,
  filed: (date: string) => `подана ${date}`,
  turns: {
    applicant: 'Ваш ход',
    grid: 'Ход сетевой организации',
    supplier: 'Ход энергосбыта',
  },
  headlines: {
    filing: 'Регистрируем заявку',
    completeness: 'Проверяем документы',
    offer: 'Готовим договор, технические условия и счёт',
    payment: 'Оплатите первую часть счёта',
    works: 'Идут работы',
    meter: 'Ставим прибор учёта',
    notice: 'Готовим уведомление о подключении',
    done: 'Объект подключён',
  } satisfies Record<StageName, string>,
  supplyDocuments: 'Приложите недостающие документы',
  annulled: 'Заявка аннулирована',
  completed: 'Подключение завершено',
};

const en: typeof ru = {
  number: (number) => `No.\u00A0${number}`,
  kilowatts: (power) => `${power}\u00A0kW`,
  filed: (date) => `filed on ${date}`,
  turns: {
    applicant: 'Your turn',
    grid: 'The grid company’s turn',
    supplier: 'The supplier’s turn',
  },
  headlines: {
    filing: 'The application is being registered',
    completeness: 'The documents are being checked',
    offer: 'Contract, technical conditions and invoice are being prepared',
    payment: 'Pay the first part of the invoice',
    works: 'Works are going on',
    meter: 'The meter is being installed',
    notice: 'The notice of connection is being prepared',
    done: 'The object is connected',
  },
  supplyDocuments: 'Attach the missing documents',
  annulled: 'The application is annulled',
  completed: 'The connection is complete',
};

/** What every widget says of an application. */
export const messages = { ru, en };
