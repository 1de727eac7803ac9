import type { TokenScope, WebhookEventKind } from '@drsk/contract';

const ru = {
  scopes: {
    'applications:read': 'Смотреть заявки и их файлы',
    'applications:write': 'Готовить черновики заявок и прикладывать к ним файлы',
    'documents:read': 'Скачивать документы',
    'payments:read': 'Смотреть счета и платежи',
  } satisfies Record<TokenScope, string>,
  events: {
    'application.changed': 'Изменилась поданная заявка',
    'document.posted': 'Появился документ',
    'payment.changed': 'Изменился платёж',
  } satisfies Record<WebhookEventKind, string>,
  name: 'Напишите, для чего токен: так вы узнаете его в списке',
  noScopes: 'Выберите, что разрешить программе',
  noEvents: 'Выберите, о чём сообщать',
  days: (most: number) => `Укажите срок от 1 до ${most} дней`,
  address: {
    required: 'Укажите адрес, на который отправлять события',
    webhook_address: 'Введите адрес целиком, например https://erp.example.ru/hooks',
    webhook_https: 'Адрес должен начинаться с https://',
    webhook_credentials: 'Уберите из адреса имя пользователя и пароль',
    webhook_private: 'Этот адрес не виден из интернета: укажите внешний',
  },
};

const en: typeof ru = {
  scopes: {
    'applications:read': 'See applications and their files',
    'applications:write': 'Prepare drafts of applications and attach files to them',
    'documents:read': 'Download documents',
    'payments:read': 'See invoices and payments',
  },
  events: {
    'application.changed': 'A filed application has changed',
    'document.posted': 'A document has been posted',
    'payment.changed': 'A payment has changed',
  },
  name: 'Write what the token is for, so that you know it in the list',
  noScopes: 'Choose what the program may do',
  noEvents: 'Choose what to be told of',
  days: (most) => `Give a term from 1 to ${most} days`,
  address: {
    required: 'Give the address that events are sent to',
    webhook_address: 'Enter the whole address, as in https://erp.example.ru/hooks',
    webhook_https: 'The address has to begin with https://',
    webhook_credentials: 'Leave user name and password out of the address',
    webhook_private: 'This address cannot be seen from the internet: give a public one',
  },
};

export const programAccessMessages = { ru, en };
