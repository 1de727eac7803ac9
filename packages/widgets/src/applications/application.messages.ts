const ru = {
  number: (number: string) => `№\u00A0${number}`,
  kilowatts: (power: string) => `${power}\u00A0кВт`,
  generation: (power: string) => `генерация ${power}\u00A0кВт`,
  filed: (date: string) => `подана ${date}`,
  turns: {
    applicant: 'Ваш ход',
    grid: 'Ход сетевой организации',
    supplier: 'Ход энергосбыта',
  },
  supplyDocuments: 'Приложите недостающие документы',
  suspended: 'Рассмотрение приостановлено',
  annulled: 'Заявка аннулирована',
  withdrawn: 'Вы отозвали заявку',
  terminated: 'Договор расторгнут',
  completed: 'Подключение завершено',
  answersObjections: 'Отвечаем на ваши замечания',
};

const en: typeof ru = {
  number: (number) => `No.\u00A0${number}`,
  kilowatts: (power) => `${power}\u00A0kW`,
  generation: (power) => `generation ${power}\u00A0kW`,
  filed: (date) => `filed on ${date}`,
  turns: {
    applicant: 'Your turn',
    grid: 'Grid company’s turn',
    supplier: 'Supplier’s turn',
  },
  supplyDocuments: 'Attach the missing documents',
  suspended: 'The review is suspended',
  annulled: 'The application has been annulled',
  withdrawn: 'You have withdrawn the application',
  terminated: 'The contract has been terminated',
  completed: 'Connection completed',
  answersObjections: 'We are answering your objections',
};

/** What every widget says of an application. */
export const messages = { ru, en };
