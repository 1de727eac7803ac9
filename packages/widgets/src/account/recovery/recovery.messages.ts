const ru = {
  title: 'Восстановление доступа',
  who: 'Чей это кабинет?',
  explanation:
    'Введите номер, по которому входите. Дальше выберете, куда отправить ссылку или код.',
  submit: 'Продолжить',
  submitting: 'Проверяем…',
  remembered: 'Вспомнили пароль?',
};

const en: typeof ru = {
  title: 'Reset your password',
  who: 'Whose account is it?',
  explanation:
    'Enter the number you sign in with. You will then choose where we send a link or a code.',
  submit: 'Continue',
  submitting: 'Checking…',
  remembered: 'Remembered your password?',
};

export const messages = { ru, en };
