const ru = {
  save: 'Сохранить',
  saving: 'Сохраняем…',
  cancel: 'Отмена',
  code: 'Код из СМС',
  codeHint: 'Шесть цифр',
  codeWrong: 'В коде шесть цифр',
  confirm: 'Подтвердить',
  confirming: 'Проверяем…',
  codeGone: 'Этот код больше не действует. Запросите новый.',
  resend: 'Отправить ещё раз',
  resending: 'Отправляем…',
  resendIn: (time: string) => `Отправить ещё раз можно через ${time}`,
  resent: 'Отправили ещё раз. Прежнее больше не действует.',
  password: 'Ваш пароль',
};

const en: typeof ru = {
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  code: 'Code from the SMS',
  codeHint: 'Six digits',
  codeWrong: 'The code has six digits',
  confirm: 'Confirm',
  confirming: 'Checking…',
  codeGone: 'This code no longer works. Ask for a new one.',
  resend: 'Send again',
  resending: 'Sending…',
  resendIn: (time) => `You can send it again in ${time}`,
  resent: 'Sent again. What was sent before no longer works.',
  password: 'Your password',
};

/** What several sections say. */
export const messages = { ru, en };
