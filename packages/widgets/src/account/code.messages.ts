const ru = {
  code: 'Код из СМС',
  codeHint: 'Шесть цифр',
  codeWrong: 'В коде шесть цифр',
  confirm: 'Подтвердить',
  confirming: 'Проверяем…',
  codeGone: 'Этот код больше не действует. Запросите новый.',
  resend: 'Отправить ещё раз',
  resending: 'Отправляем…',
  resendIn: (time: string) => `Отправить ещё раз через\u00A0${time}`,
  resent: 'Отправили ещё раз. Прежнее больше не действует.',
};

const en: typeof ru = {
  code: 'Code from the SMS',
  codeHint: 'Six digits',
  codeWrong: 'The code has six digits',
  confirm: 'Confirm',
  confirming: 'Checking…',
  codeGone: 'This code no longer works. Request a new one.',
  resend: 'Send again',
  resending: 'Sending…',
  resendIn: (time) => `Send again in\u00A0${time}`,
  resent: 'Sent again. What was sent before no longer works.',
};

/** What is said of one-time codes and links, wherever they are asked for. */
export const messages = { ru, en };
