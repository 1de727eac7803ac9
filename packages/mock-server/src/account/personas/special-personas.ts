import { password } from './passwords.js';
import type { Persona } from './persona.js';
import { company, individual } from './persona-account.js';
import {
  actFor,
  awaitApplications,
  close,
  giveAccess,
  lockOut,
  turnOn,
  withdrawProcessing,
} from './preparations.js';

const oneTimePassword = 'K7M2-QX4D-9RTB';
const totpSecret = 'DRSKSANDBOXSAMPLE234567TAIGA2345';

/** Each with something that is hard to come by otherwise. */
export const specialPersonas: readonly Persona[] = [
  {
    account: individual('200-300-401 49', 'Брусникина Ольга Петровна'),
    password,
    purpose: {
      ru: 'Без контактов: войти можно, а восстановить пароль — только через центр',
      en: 'No contacts on file: can log in, but gets back in only through a customer centre',
    },
  },
  {
    account: individual('200-300-402 50', 'Замковский Олег Юрьевич', {
      email: 'oleg@example.ru',
      phone: '+79140000005',
    }),
    password,
    purpose: {
      ru: 'Слишком много неудачных входов: первые 15 минут песочницы не пускает и с верным паролем',
      en: 'Too many failed logins: for the first 15 minutes of the sandbox not even the right password works',
    },
    isFleeting: true,
    prepare: lockOut,
  },
  {
    account: individual('200-300-403 51', 'Ягодкин Семён Павлович'),
    password: oneTimePassword,
    purpose: {
      ru: 'Временный доступ из центра: одноразовый пароль на 72 часа, при первом входе — контакты и свой пароль',
      en: 'Temporary access from a customer centre: a one-time password for 72 hours; contacts and an own password at the first login',
    },
    lacks: { passwordHash: null, isSetUp: false },
    isFleeting: true,
    prepare: giveAccess(oneTimePassword),
  },
  {
    account: individual('200-300-404 52', 'Шиповникова Анна Игоревна', {
      email: 'anna.sh@example.ru',
      phone: '+79140000007',
    }),
    password,
    purpose: {
      ru: 'Второй фактор — код из СМС (он виден на вкладке «Письма»); пароль восстанавливается только по почте',
      en: 'Second factor by SMS (the code is on the tab “Letters”); the password is recovered by e-mail only',
    },
    prepare: turnOn({ method: 'sms', totp: null }),
  },
  {
    account: individual('200-300-405 53', 'Рябинин Игорь Олегович', {
      email: 'igor@example.ru',
      phone: '+79140000008',
    }),
    password,
    purpose: {
      ru: 'Второй фактор — код из приложения: добавьте в него секрет',
      en: 'Second factor by an app: give it the secret',
    },
    totpSecret,
    prepare: turnOn({ method: 'totp', totp: { secret: totpSecret, lastStep: 0 } }),
  },
  {
    account: company(['2800000010', '1022800000013', '280001001'], 'ООО «Таёжный застройщик»', {
      email: 'build@example.ru',
      phone: '+79140000009',
    }),
    password,
    purpose: {
      ru: 'Много заявок (26) на разных этапах; они появляются при первом входе',
      en: 'Many applications (26) at various stages; they come with the first login',
    },
    prepare: awaitApplications,
  },
  {
    account: individual('200-300-406 54', 'Перелётова Нина Сергеевна', {
      email: 'nina@example.ru',
      phone: '+79140000010',
    }),
    password,
    purpose: {
      ru: 'Уволилась из ООО «Багульник»: роли представителя больше нет, входит только от себя',
      en: 'Left «Багульник»: no longer its representative, acts for herself only',
    },
  },
  {
    account: individual('200-300-407 55', 'Кедров Пётр Ильич', {
      email: 'kedrov@example.ru',
      phone: '+79140000011',
    }),
    password,
    purpose: {
      ru: 'Несколько ролей: сам, ИП Кедров и представитель ООО «Багульник»',
      en: 'Several roles: himself, the sole proprietor Кедров and a representative of «Багульник»',
    },
    prepare: actFor([
      ['sole_proprietor', 'sole_proprietor', '250000000103'],
      ['representative', 'legal_entity', '2700000017'],
    ]),
  },
  {
    account: individual('200-300-408 56', 'Осинина Вера Львовна', {
      email: 'vera@example.ru',
      phone: '+79140000012',
    }),
    password,
    purpose: {
      ru: 'Телефон не подтверждён: подтвердить его можно в профиле',
      en: 'The phone is not confirmed: the profile offers to',
    },
    isPhoneConfirmed: false,
  },
  {
    account: individual('200-300-409 57', 'Лукошкин Фёдор Иванович', {
      email: 'fyodor@example.ru',
      phone: '+79140000013',
    }),
    password: '',
    purpose: {
      ru: 'Кабинет открыт в центре и ждёт: зарегистрируйтесь с этим СНИЛС, именем и почтой fyodor@example.ru (или телефоном +7 914 000-00-13 и кодом из СМС) либо выдайте временный доступ',
      en: 'A customer centre opened the account, and it waits: register with this SNILS, the name and the e-mail fyodor@example.ru (or the phone +7 914 000-00-13 and the code of its SMS), or issue temporary access',
    },
    lacks: { passwordHash: null, isSetUp: false },
  },
  {
    account: individual('200-300-410 50', 'Багрянцева Елена Викторовна', {
      email: 'elena@example.ru',
      phone: '+79140000014',
    }),
    password,
    purpose: {
      ru: 'Отозвала согласие на обработку данных: новые заявки не принимаются, пока она не даст его снова',
      en: 'Withdrew the consent to processing: no new applications until she gives it again',
    },
    prepare: withdrawProcessing,
  },
  {
    account: individual('200-300-411 51', 'Листопадов Андрей Романович', {
      email: 'andrey@example.ru',
      phone: '+79140000015',
    }),
    password,
    purpose: {
      ru: 'Закрыл кабинет: войти нельзя, зарегистрироваться заново можно',
      en: 'Closed the account: cannot log in, may register anew',
    },
    prepare: close,
  },
];
