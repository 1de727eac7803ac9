const ru = {
  done: 'Адрес подтверждён',
  open: 'Входите в личный кабинет по своему номеру и паролю.',
  login: 'Ваш логин:',
  signIn: 'Войти в кабинет',
  signedIn: 'Вы уже вошли в этот кабинет.',
  onward: 'Перейти в кабинет',
  invalid:
    'Эта ссылка больше не действует: по ней уже перешли, она устарела или пришло письмо новее.',
  whatNext:
    'Если вы уже подтверждали адрес, просто войдите. Если нет, откройте последнее письмо или зарегистрируйтесь снова.',
  latest: 'Вы вошли в кабинет. Если подтверждаете новый адрес, откройте последнее письмо.',
  registerAgain: 'Зарегистрироваться снова',
  letterAgain: 'Отправить письмо ещё раз',
  noLink:
    'Сюда ведёт ссылка из письма, которое приходит после регистрации. Откройте письмо и перейдите по ней.',
  noLetter:
    'Письма нет? Подождите пару минут и загляните в «Спам». Если его нет и там, проверьте, нет ли ошибки в адресе, и зарегистрируйтесь снова: письмо придёт ещё раз.',
  confirmedBefore: 'Если вы уже переходили по ссылке, просто войдите.',
  register: 'Зарегистрироваться',
  phoneFirst: {
    title: 'Осталось подтвердить телефон',
    here: 'Этот кабинет открыт в центре обслуживания. Чтобы он стал вашим, введите код из СМС на странице регистрации.',
    elsewhere:
      'Этот кабинет открыт в центре обслуживания. Чтобы он стал вашим, введите код из СМС в той вкладке браузера, где регистрировались. Если она закрыта, зарегистрируйтесь снова: придут новое письмо и новый код.',
    link: 'Ссылка из письма пока действует: после кода нажмите «Телефон подтверждён» или откройте её ещё раз.',
    enterCode: 'Ввести код из СМС',
    registerAgain: 'Зарегистрироваться снова',
    done: 'Телефон подтверждён',
  },
};

const en: typeof ru = {
  done: 'Your e-mail address is confirmed',
  open: 'Sign in to your account with your number and password.',
  login: 'Your login:',
  signIn: 'Sign in to your account',
  signedIn: 'You are signed in to this account already.',
  onward: 'Go to my account',
  invalid:
    'This link no longer works: it has already been used, it has expired, or a newer e-mail has been sent.',
  whatNext:
    'If you have already confirmed your address, just sign in. If not, open the latest e-mail or register again.',
  latest: 'You are signed in. If you are confirming a new address, open the latest e-mail.',
  registerAgain: 'Register again',
  letterAgain: 'Send the e-mail again',
  noLink:
    'This page opens from the link in the e-mail you receive after registering. Open that e-mail and follow the link.',
  noLetter:
    'No e-mail? Wait a few minutes and check your spam folder. If it is not there either, check the address for typos and register again: we will send a new e-mail.',
  confirmedBefore: 'If you have already followed the link, just sign in.',
  register: 'Register',
  phoneFirst: {
    title: 'One more step: confirm your phone',
    here: 'A customer centre opened this account. To make it yours, enter the code from the SMS on the registration page.',
    elsewhere:
      'A customer centre opened this account. To make it yours, enter the code from the SMS in the browser tab where you registered. If it is closed, register again: a new e-mail and a new code will come.',
    link: 'The link in the e-mail still works: after the code, press “Phone confirmed” or open the link again.',
    enterCode: 'Enter the code from the SMS',
    registerAgain: 'Register again',
    done: 'Phone confirmed',
  },
};

export const messages = { ru, en };
