import type { AnsweredSubject } from '@drsk/sdk';

const ru = {
  title: 'Подписать документ',
  what: (fileName: string) => `Вы подписываете файл «${fileName}».`,
  hash: 'Его отпечаток SHA-256:',
  readFirst: {
    offer:
      'Прочитайте договор до конца. С подписью он заключён: начнутся сроки работ и оплаты. Снять подпись нельзя, а расторгнуть договор потом можно обращением.',
    conditions_act:
      'Прочитайте акт до конца. С подписью вы подтверждаете, что он верен. Снять подпись нельзя.',
    connection_act:
      'Прочитайте акт до конца. С подписью присоединение завершено: акт получит энергосбыт. Снять подпись нельзя.',
    final_document: 'Прочитайте документ до конца. Снять подпись нельзя.',
  } satisfies Record<AnsweredSubject, string>,
  read: 'Открыть документ',
  choose: 'Чем подписать',
  ways: {
    code: 'Кодом из СМС',
    file: 'Готовой подписью (.sig, .p7s)',
    plugin: 'Плагином КриптоПро',
  },
  waysHint: {
    code: 'Если ваша личность подтверждена через Госуслуги или в центре обслуживания.',
    file: 'Скачайте файл, подпишите его в своей программе отсоединённой подписью и загрузите её сюда.',
    plugin: 'Сертификат с этого компьютера.',
  },
  back: 'Другой способ',
  code: {
    label: 'Код из СМС',
    sent: (phone: string) => `Код отправлен на ${phone}. Он действует 10 минут.`,
    again: 'Отправить ещё раз',
  },
  file: {
    label: 'Файл подписи',
    missing: 'Выберите файл подписи',
    chosen: (name: string) => `Выбран файл «${name}»`,
  },
  power: 'Номер доверенности (МЧД)',
  powerHint: 'Если подписывает сотрудник, а не руководитель',
  plugin: {
    label: 'Сертификат',
    none: 'На этом компьютере нет действующих сертификатов с закрытым ключом.',
    failed:
      'Плагин не ответил. Проверьте, что он установлен и включён, или выберите другой способ.',
  },
  send: 'Подписать',
  sending: 'Проверяем подпись…',
  done: 'Документ подписан, подпись верна',
};

const en: typeof ru = {
  title: 'Sign the document',
  what: (fileName) => `You are signing the file “${fileName}”.`,
  hash: 'Its SHA-256 fingerprint:',
  readFirst: {
    offer:
      'Read the contract to its end. Your signature concludes it: the terms for work and payment begin. A signature cannot be taken back; you can ask to end the contract later.',
    conditions_act:
      'Read the act to its end. You confirm that it is right. A signature cannot be taken back.',
    connection_act:
      'Read the act to its end. Your signature completes the connection, and the supplier gets the act. A signature cannot be taken back.',
    final_document: 'Read the document to its end. A signature cannot be taken back.',
  },
  read: 'Open the document',
  choose: 'How to sign',
  ways: {
    code: 'By a code of an SMS',
    file: 'With a ready signature (.sig, .p7s)',
    plugin: 'With the CryptoPro plug-in',
  },
  waysHint: {
    code: 'If your identity was confirmed by Gosuslugi or at a customer centre.',
    file: 'Download the file, sign it in your own program with a detached signature, and upload that here.',
    plugin: 'A certificate of this computer.',
  },
  back: 'Another way',
  code: {
    label: 'Code from the SMS',
    sent: (phone) => `A code was sent to ${phone}. It works for 10 minutes.`,
    again: 'Send it again',
  },
  file: {
    label: 'Signature file',
    missing: 'Choose the signature file',
    chosen: (name) => `Chosen: “${name}”`,
  },
  power: 'Number of the power of attorney (МЧД)',
  powerHint: 'If an employee signs, and not the head of the firm',
  plugin: {
    label: 'Certificate',
    none: 'There are no valid certificates with a private key on this computer.',
    failed: 'The plug-in did not answer. Check that it is installed and on, or choose another way.',
  },
  send: 'Sign',
  sending: 'Verifying the signature…',
  done: 'The document is signed, the signature is valid',
};

export const messages = { ru, en };
