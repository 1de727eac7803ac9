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
  },
};

export const contactsMessages = { ru, en };
