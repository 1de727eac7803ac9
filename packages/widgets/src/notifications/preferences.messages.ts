import type { TimeZone } from '@drsk/sdk';

/** From west to east. */
export const timeZones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const satisfies TimeZone[];

const ru = {
  title: 'Настройки уведомлений',
  always:
    'В кабинете видны все уведомления. Выберите, о чём ещё писать вам. Изменения сохраняются сразу.',
  saved: 'Сохранено',
  changed:
    'Настройки изменили на другом устройстве. Показываем, какие они сейчас: повторите своё изменение.',
  urgent: 'Приходит сразу, и в тихие часы.',
  channels: { email: 'Письмо на e-mail', sms: 'СМС', push: 'В браузере' },
  fixed: (clause: string | undefined) =>
    clause ? `Отключить нельзя: ${clause}.` : 'Отключить нельзя.',
  quietTitle: 'Тихие часы',
  quiet: 'Не беспокоить в тихие часы',
  quietHint: 'Что может подождать, придёт после них.',
  from: 'С',
  until: 'До',
  timeZone: 'Часовой пояс',
  ofRegion: 'По региону заявки',
  ofRegionNow: (zone: string) => `По региону заявки: ${zone}`,
  zones: {
    'Europe/Kaliningrad': 'Калининград, МСК−1',
    'Europe/Moscow': 'Москва, МСК',
    'Europe/Samara': 'Самара, МСК+1',
    'Asia/Yekaterinburg': 'Екатеринбург, МСК+2',
    'Asia/Omsk': 'Омск, МСК+3',
    'Asia/Krasnoyarsk': 'Красноярск, МСК+4',
    'Asia/Irkutsk': 'Иркутск, МСК+5',
    'Asia/Yakutsk': 'Якутск, Благовещенск, МСК+6',
    'Asia/Vladivostok': 'Владивосток, Хабаровск, МСК+7',
    'Asia/Magadan': 'Магадан, МСК+8',
    'Asia/Kamchatka': 'Петропавловск-Камчатский, МСК+9',
  },
};

const en: typeof ru = {
  title: 'Notification settings',
  always:
    'Your account shows all notifications. Choose what else to write to you about. Changes are saved at once.',
  saved: 'Saved',
  changed:
    'The settings were changed on another device. They are shown as they are now: make your change again.',
  urgent: 'Comes at once, in quiet hours too.',
  channels: { email: 'E-mail', sms: 'SMS', push: 'In the browser' },
  fixed: (clause) => (clause ? `Cannot be turned off: ${clause}.` : 'Cannot be turned off.'),
  quietTitle: 'Quiet hours',
  quiet: 'Do not disturb in quiet hours',
  quietHint: 'What can wait comes after them.',
  from: 'From',
  until: 'Until',
  timeZone: 'Time zone',
  ofRegion: 'Of the application’s region',
  ofRegionNow: (zone) => `Of the application’s region: ${zone}`,
  zones: {
    'Europe/Kaliningrad': 'Kaliningrad, UTC+2',
    'Europe/Moscow': 'Moscow, UTC+3',
    'Europe/Samara': 'Samara, UTC+4',
    'Asia/Yekaterinburg': 'Yekaterinburg, UTC+5',
    'Asia/Omsk': 'Omsk, UTC+6',
    'Asia/Krasnoyarsk': 'Krasnoyarsk, UTC+7',
    'Asia/Irkutsk': 'Irkutsk, UTC+8',
    'Asia/Yakutsk': 'Yakutsk, Blagoveshchensk, UTC+9',
    'Asia/Vladivostok': 'Vladivostok, Khabarovsk, UTC+10',
    'Asia/Magadan': 'Magadan, UTC+11',
    'Asia/Kamchatka': 'Petropavlovsk-Kamchatsky, UTC+12',
  },
};

export const messages = { ru, en };
