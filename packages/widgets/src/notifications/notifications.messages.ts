import type { NotificationKind } from '@drsk/sdk';
import { plural } from '../shared/plural.js';

/** In the order of a list to choose from. */
export const notificationKinds = [
  'document_posted',
  'stage_changed',
  'remarks',
  'deadline',
  'payment',
  'appeal',
  'visit_changed',
  'visit_reminder',
  'security',
] as const satisfies NotificationKind[];

const ru = {
  title: 'Уведомления',
  toSettings: 'Настроить уведомления',
  toFeed: 'Все уведомления',
  none: 'Уведомлений пока нет',
  noneText: 'Здесь появятся новости заявок, документы, сроки и ответы на обращения.',
  noneFound: 'Таких уведомлений нет. Измените отбор.',
  more: 'Показать ещё',
  today: 'Сегодня',
  yesterday: 'Вчера',
  isUnread: 'Новое',
  isNew: (title: string) => `Новое уведомление: ${title}`,
  unread: (count: number) =>
    `${count} ${plural('ru', count, { one: 'непрочитанное', other: 'непрочитанных' })}`,
  allRead: 'Всё прочитано',
  read: 'Отметить прочитанным',
  readAll: 'Отметить все прочитанными',
  marked: (count: number) =>
    `${plural('ru', count, { one: 'Отмечено прочитанным', other: 'Отмечено прочитанными' })}: ${count}`,
  undo: 'Отменить',
  undone: 'Отметка снята',
  filters: {
    any: 'Все',
    kind: 'О чём',
    application: 'Заявка',
    unread: 'Только непрочитанные',
  },
  number: (number: string) => `№ ${number}`,
  kinds: {
    document_posted: 'Документы',
    stage_changed: 'Ход заявки',
    remarks: 'Замечания к заявке',
    deadline: 'Сроки',
    payment: 'Оплата',
    appeal: 'Обращения',
    visit_changed: 'Запись в офис',
    visit_reminder: 'Напоминания о визите',
    security: 'Безопасность кабинета',
  },
  links: {
    documents: 'Открыть документы',
    payments: 'Открыть платежи',
    application: 'Открыть заявку',
    appeal: 'Открыть обращение',
    visits: 'Мои записи',
    profile: 'Открыть профиль',
  },
};

const en: typeof ru = {
  title: 'Notifications',
  toSettings: 'Notification settings',
  toFeed: 'All notifications',
  none: 'No notifications yet',
  noneText: 'News of applications, documents, deadlines and answers to appeals will be here.',
  noneFound: 'There are no such notifications. Change the filter.',
  more: 'Show more',
  today: 'Today',
  yesterday: 'Yesterday',
  isUnread: 'New',
  isNew: (title) => `New notification: ${title}`,
  unread: (count) => `${count} unread`,
  allRead: 'All read',
  read: 'Mark as read',
  readAll: 'Mark all as read',
  marked: (count) => `Marked as read: ${count}`,
  undo: 'Undo',
  undone: 'The mark has been taken back',
  filters: {
    any: 'All',
    kind: 'About',
    application: 'Application',
    unread: 'Unread only',
  },
  number: (number) => `No. ${number}`,
  kinds: {
    document_posted: 'Documents',
    stage_changed: 'Application progress',
    remarks: 'Remarks on an application',
    deadline: 'Deadlines',
    payment: 'Payments',
    appeal: 'Appeals',
    visit_changed: 'Office visits',
    visit_reminder: 'Reminders of visits',
    security: 'Account security',
  },
  links: {
    documents: 'Open the documents',
    payments: 'Open the payments',
    application: 'Open the application',
    appeal: 'Open the appeal',
    visits: 'My visits',
    profile: 'Open the profile',
  },
};

export const messages = { ru, en };
