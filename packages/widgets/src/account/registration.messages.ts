const ru = {
  title: 'Регистрация в личном кабинете',
  steps: ['Кто вы', 'Данные', 'Согласия', 'Проверка'],
  applicantKind: 'Кто будет заявителем?',
  kinds: {
    individual: {
      label: 'Физическое лицо',
      hint: 'Дом, дача, гараж. Входить в кабинет будете по СНИЛС',
    },
    sole_proprietor: {
      label: 'Индивидуальный предприниматель',
      hint: 'Входить в кабинет будете по ИНН',
    },
    legal_entity: {
      label: 'Юридическое лицо',
      hint: 'Входить в кабинет будете по ИНН организации',
    },
  },
  kindRequired: 'Выберите, кто будет заявителем',
  haveAccount: 'Уже есть личный кабинет?',
  consents: { needed: 'Без этого согласия кабинет открыть нельзя' },
  submit: 'Зарегистрироваться',
  submitting: 'Отправляем…',
  letterSent: 'Мы отправили вам письмо',
  confirmed: 'Кабинет открыт',
};

const en: typeof ru = {
  title: 'Create your account',
  steps: ['About you', 'Details', 'Consents', 'Review'],
  applicantKind: 'Who is applying?',
  kinds: {
    individual: {
      label: 'Individual',
      hint: 'A house, a dacha, a garage. You will sign in with your SNILS',
    },
    sole_proprietor: { label: 'Sole proprietor', hint: 'You will sign in with your INN' },
    legal_entity: {
      label: 'Legal entity',
      hint: 'You will sign in with the organization’s INN',
    },
  },
  kindRequired: 'Choose who is applying',
  haveAccount: 'Already have an account?',
  consents: { needed: 'We cannot open an account without this consent' },
  submit: 'Register',
  submitting: 'Sending…',
  letterSent: 'We have sent you an e-mail',
  confirmed: 'Your account is open',
};

export const messages = { ru, en };
