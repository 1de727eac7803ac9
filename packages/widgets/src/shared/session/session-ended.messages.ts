const ru = {
  titles: {
    expired: 'Время входа истекло',
    revoked: 'Вход завершён',
    access_revoked: 'Центр обслуживания отозвал доступ',
    reused: 'Мы завершили все сеансы',
  },
  texts: {
    expired: 'Войдите снова, и вы продолжите с того же места.',
    revoked:
      'Вход завершён на другом устройстве или в связи со сменой пароля. Войдите снова, и вы продолжите с того же места.',
    access_revoked:
      'Доступ, с которым вы вошли, больше не действует. Если он ещё нужен, обратитесь в центр. Со своим паролем можно войти сейчас и продолжить с того же места.',
    reused:
      'Вход в ваш кабинет мог использовать кто-то ещё. Войдите снова и смените пароль. Всё, что вы ввели на этой странице, сохранится.',
  },
  changePassword: 'Где сменить пароль',
  loading: 'Загружаем форму входа…',
  later: 'Позже',
};

const en: typeof ru = {
  titles: {
    expired: 'Your session has ended',
    revoked: 'You have been signed out',
    access_revoked: 'The customer centre has revoked the access',
    reused: 'We have ended all your sessions',
  },
  texts: {
    expired: 'Sign in again, and you will carry on where you were.',
    revoked:
      'You were signed out from another device, or because the password was changed. Sign in again, and you will carry on where you were.',
    access_revoked:
      'The access you signed in with no longer works. If you still need it, contact the centre. With a password of your own you can sign in now and carry on where you were.',
    reused:
      'Someone else may have been using your account. Sign in again and change your password. Everything you have entered on this page will be kept.',
  },
  changePassword: 'Where to change the password',
  loading: 'Loading the sign-in form…',
  later: 'Later',
};

export const messages = { ru, en };
