const ru = {
  fileName: (date: string) => `Заявки на ${date}.csv`,
  columns: {
    number: 'Номер',
    status: 'Состояние',
    stage: 'Этап',
    nextActor: 'Чей ход',
    dueOn: 'Срок',
    objectName: 'Объект',
    objectAddress: 'Адрес',
    powerKw: 'Мощность, кВт',
    generationKw: 'Генерация, кВт',
    region: 'Код региона',
    createdOn: 'Начата',
    submittedOn: 'Подана',
    updatedOn: 'Изменена',
  },
  /** As office programs of the language read a date. */
  date: (year: string, month: string, day: string) => `${day}.${month}.${year}`,
};

const en: typeof ru = {
  fileName: (date) => `Applications as of ${date}.csv`,
  columns: {
    number: 'Number',
    status: 'Status',
    stage: 'Stage',
    nextActor: 'Whose turn',
    dueOn: 'Due on',
    objectName: 'Object',
    objectAddress: 'Address',
    powerKw: 'Power, kW',
    generationKw: 'Generation, kW',
    region: 'Region code',
    createdOn: 'Begun on',
    submittedOn: 'Filed on',
    updatedOn: 'Changed on',
  },
  date: (year, month, day) => `${year}-${month}-${day}`,
};

export const csvMessages = { ru, en };
