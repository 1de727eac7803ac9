const ru = {
  sections: {
    individual: {
      title: 'Кто вы',
      explanation: 'Пишите как в паспорте: с этими данными будет составлен договор.',
    },
    sole_proprietor: {
      title: 'Предприниматель',
      explanation:
        'Пишите как в паспорте и в листе записи ЕГРИП: с этими данными составят договор.',
    },
    legal_entity: {
      title: 'Организация',
      explanation: 'Пишите как в выписке из ЕГРЮЛ: с этими данными будет составлен договор.',
    },
    contacts: {
      title: 'Как с вами связаться',
      explanation: 'Сюда придут письмо для подтверждения, документы и новости о заявке.',
    },
    login: {
      title: 'Вход в кабинет',
      explanation: 'По этому номеру и паролю вы будете входить в личный кабинет.',
    },
  },
  optional: {
    titles: {
      individual: 'Паспорт и адрес — по желанию',
      sole_proprietor: 'Адрес — по желанию',
      legal_entity: 'Адрес — по желанию',
    },
    explanation: 'Подставим в заявку, чтобы не вводить потом. Добавить можно и позже, в профиле.',
  },
};

const en: typeof ru = {
  sections: {
    individual: {
      title: 'About you',
      explanation: 'Exactly as in your passport: we will use these details in your contract.',
    },
    sole_proprietor: {
      title: 'Sole proprietor',
      explanation:
        'Exactly as in your passport and register entry: we will use these details in your contract.',
    },
    legal_entity: {
      title: 'Organization',
      explanation:
        'Exactly as in the register of legal entities: we will use these details in your contract.',
    },
    contacts: {
      title: 'How to reach you',
      explanation:
        'We will send the confirmation e-mail, your documents and news about your application here.',
    },
    login: {
      title: 'Sign-in details',
      explanation: 'You will sign in to your account with this number and password.',
    },
  },
  optional: {
    titles: {
      individual: 'Passport and address (optional)',
      sole_proprietor: 'Address (optional)',
      legal_entity: 'Address (optional)',
    },
    explanation:
      'We will put these into your application, so you won’t have to type them then. You can also add them later in your profile.',
  },
};

export const messages = { ru, en };
