const ru = {
  explanation: 'Заполните, если это про вас.',
  fields: {
    wantsInstallment: {
      label: 'Хочу платить в рассрочку',
      hint: '10\u00A0% сразу, остальное равными частями раз в квартал до трёх лет, с процентами (п.\u00A0104 Правил №\u00A0861). Кому плата уже снижена, тем рассрочка не положена',
    },
    isPublicBuyer: {
      label: 'Оплата по 44-ФЗ или гособоронзаказу',
      hint: 'На первый платёж тогда не 5, а 15\u00A0рабочих дней',
    },
    minerRegistryEntry: {
      label: 'Запись в реестре майнеров',
      hint: 'Номер и дата. Без записи организации и предприниматели майнить не могут',
    },
    infrastructureRegistryEntry: {
      label: 'Запись в реестре операторов майнинговой инфраструктуры',
      hint: 'Если предоставляете её другим',
    },
    comment: { label: 'Что ещё нам нужно знать', hint: 'Например, как удобнее связаться' },
  },
};

const en: typeof ru = {
  explanation: 'Fill in anything that applies to you.',
  fields: {
    wantsInstallment: {
      label: 'I want to pay in installments',
      hint: '10% at once and the rest in equal quarterly parts over up to three years, with interest (clause\u00A0104 of Rules No.\u00A0861). Not available if your fee is already reduced',
    },
    isPublicBuyer: {
      label: 'Payment under Law 44-FZ or a state defence order',
      hint: 'The first payment is then due within 15 working days instead of 5',
    },
    minerRegistryEntry: {
      label: 'Entry in the register of miners',
      hint: 'Number and date. Companies and sole proprietors may not mine without one',
    },
    infrastructureRegistryEntry: {
      label: 'Entry in the register of mining infrastructure operators',
      hint: 'If you provide it to others',
    },
    comment: {
      label: 'Anything else we should know',
      hint: 'For example, the best way to reach you',
    },
  },
};

export const extraMessages = { ru, en };
