import type { ApplicantKind } from '@drsk/contract';

const ru = {
  returnUrl: 'На этот адрес вернуться нельзя',
  gone: 'Вход через ЕСИА не завершён. Начните его ещё раз',
  page: {
    title: 'Вход через ЕСИА (учебный)',
    sham: 'Это не Госуслуги. Страница песочницы изображает вход через ЕСИА: все люди и организации вымышлены, пароль не нужен.',
    choose: 'Кто входит?',
    kinds: {
      individual: 'Физическое лицо',
      sole_proprietor: 'Индивидуальный предприниматель',
      legal_entity: 'Юридическое лицо',
    } satisfies Record<ApplicantKind, string>,
    cancel: 'Отказаться и вернуться',
    gone: 'Вход уже завершён, отменён или начат слишком давно. Вернитесь на сайт и начните заново.',
    otherLanguage: 'English',
  },
};

const en: typeof ru = {
  returnUrl: 'This is no address to come back to',
  gone: 'The login by ESIA was not completed. Please begin it again',
  page: {
    title: 'Login by ESIA (mock page)',
    sham: 'This is not Gosuslugi. This sandbox page only imitates the login by ESIA: all people and organizations are made up, and no password is needed.',
    choose: 'Who is logging in?',
    kinds: {
      individual: 'Individual',
      sole_proprietor: 'Sole proprietor',
      legal_entity: 'Legal entity',
    },
    cancel: 'Cancel and go back',
    gone: 'This login is completed, cancelled or too old. Go back to the site and begin anew.',
    otherLanguage: 'Русский',
  },
};

export const esiaMessages = { ru, en };
