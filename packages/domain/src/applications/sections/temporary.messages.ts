const ru = {
  explanation: 'На какой срок нужно подключение. Когда он закончится, объект отключат.',
  fields: {
    temporaryMonths: {
      label: 'На сколько месяцев',
      hint: 'Передвижной объект временно подключают не дольше чем на 12\u00A0месяцев',
    },
    temporaryUntil: {
      label: 'До какой даты',
      hint: 'Обычно до подключения по основному договору, например 01.09.2028',
    },
    mainContractNumber: {
      label: 'Номер основного договора',
      hint: 'Договор о постоянном подключении этого объекта',
    },
    mainContractOn: { label: 'Дата основного договора', hint: 'Например 05.03.2026' },
  },
};

const en: typeof ru = {
  explanation: 'How long you need the connection. When the time is over, the site is disconnected.',
  fields: {
    temporaryMonths: {
      label: 'For how many months',
      hint: 'Mobile facilities are connected temporarily for no more than 12 months',
    },
    temporaryUntil: {
      label: 'Until which date',
      hint: 'Usually until the connection under the main contract, for example 30.09.2028',
    },
    mainContractNumber: {
      label: 'Number of the main contract',
      hint: 'The contract for the permanent connection of this site',
    },
    mainContractOn: { label: 'Date of the main contract', hint: 'For example 25.03.2026' },
  },
};

export const temporaryMessages = { ru, en };
