const ru = {
  explanation: 'О каждом шаге сообщим по телефону или почте.',
  fields: {
    phone: { label: 'Мобильный телефон', hint: 'Сообщим о каждом размещённом документе' },
    email: { label: 'Электронная почта', hint: 'Сообщим о каждом размещённом документе' },
    isFiledByRepresentative: {
      label: 'Заявку подаёт представитель',
      hint: 'Тогда понадобится доверенность',
    },
    representativeName: { label: 'ФИО представителя', hint: 'Как в доверенности' },
    powerOfAttorneyNumber: {
      label: 'Номер доверенности',
      hint: 'Если он есть. У нотариальной это номер в реестре',
    },
    powerOfAttorneyOn: { label: 'Дата доверенности', hint: 'Например 05.03.2026' },
  },
};

const en: typeof ru = {
  explanation: 'We will keep you informed of every step by phone or e-mail.',
  fields: {
    phone: { label: 'Mobile phone', hint: 'We will let you know about every document we post' },
    email: { label: 'E-mail', hint: 'We will let you know about every document we post' },
    isFiledByRepresentative: {
      label: 'A representative is filing this application',
      hint: 'You will then need a power of attorney',
    },
    representativeName: {
      label: 'Representative’s name',
      hint: 'As in the power of attorney',
    },
    powerOfAttorneyNumber: {
      label: 'Number of the power of attorney',
      hint: 'If it has one. For a notarised one, it is the number in the register',
    },
    powerOfAttorneyOn: {
      label: 'Date of the power of attorney',
      hint: 'For example 25.03.2026',
    },
  },
};

export const contactsMessages = { ru, en };
