const ru = {
  title: 'Подтверждение адреса',
  done: 'Адрес подтверждён',
  open: 'Личный кабинет открыт. Входите по номеру и паролю, которые указали при регистрации.',
  login: 'Ваш логин:',
  signIn: 'Войти в кабинет',
  invalid:
    'Эта ссылка больше не действует: по ней уже перешли, она устарела или пришло письмо новее.',
  whatNext:
    'Если вы уже подтверждали адрес, просто войдите. Если нет, откройте последнее письмо или зарегистрируйтесь снова.',
  registerAgain: 'Зарегистрироваться снова',
  letterAgain: 'Отправить письмо ещё раз',
  noLink:
    'Сюда ведёт ссылка из письма, которое приходит после регистрации. Откройте письмо и перейдите по ней.',
  noLetter:
    'Письма нет? Подождите пару минут и загляните в «Спам». Если его нет и там, проверьте, нет ли ошибки в адресе, и зарегистрируйтесь снова: письмо придёт ещё раз.',
  confirmedBefore: 'Если вы уже переходили по ссылке, просто войдите.',
  register: 'Зарегистрироваться',
};

const en: typeof ru = {
  title: 'E-mail confirmation',
  done: 'Your e-mail address is confirmed',
  open: 'Your account is ready. Sign in with the number and the password you registered with.',
  login: 'Your login:',
  signIn: 'Sign in to your account',
  invalid:
    'This link no longer works: it has already been used, it has expired, or a newer e-mail has been sent.',
  whatNext:
    'If you have already confirmed your address, just sign in. If not, open the latest e-mail or register again.',
  registerAgain: 'Register again',
  letterAgain: 'Send the e-mail again',
  noLink:
    'This page opens from the link in the e-mail you receive after registering. Open that e-mail and follow the link.',
  noLetter:
    'No e-mail? Wait a few minutes and check your spam folder. If it is not there either, check the address for typos and register again: we will send a new e-mail.',
  confirmedBefore: 'If you have already followed the link, just sign in.',
  register: 'Register',
};

export const messages = { ru, en };
