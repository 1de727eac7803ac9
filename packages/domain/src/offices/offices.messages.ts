import type { AccessibilityMark, BookingState, OfficeKind, OfficeService } from '@drsk/contract';

interface OfficeTexts {
  readonly kinds: Readonly<Record<OfficeKind, string>>;
  readonly services: Readonly<Record<OfficeService, string>>;
  readonly accessibility: Readonly<Record<AccessibilityMark, string>>;
  readonly states: Readonly<Record<BookingState, string>>;
}

const ru: OfficeTexts = {
  kinds: { centre: 'Центр обслуживания', point: 'Пункт обслуживания' },
  services: {
    consultation: 'Консультация',
    application: 'Подать заявку на присоединение',
    documents: 'Получить или подписать документы',
    temporary_access: 'Получить временный доступ в кабинет',
    identity: 'Подтвердить личность',
    payment: 'Оплатить без комиссии',
  },
  accessibility: {
    step_free: 'Вход без ступеней',
    ramp: 'Пандус',
    lift: 'Лифт',
    accessible_toilet: 'Доступный туалет',
    disabled_parking: 'Парковка для людей с инвалидностью',
    call_button: 'Кнопка вызова помощника',
    tactile_signs: 'Тактильные указатели',
    induction_loop: 'Индукционная петля',
    sign_language: 'Помощь на жестовом языке',
  },
  states: {
    held: 'Ждёт подтверждения',
    booked: 'Вы записаны',
    cancelled: 'Отменена',
    expired: 'Не подтверждена вовремя',
  },
};

const en: OfficeTexts = {
  kinds: { centre: 'Customer centre', point: 'Customer point' },
  services: {
    consultation: 'Advice',
    application: 'File an application for connection',
    documents: 'Collect or sign documents',
    temporary_access: 'Get temporary access to the account',
    identity: 'Confirm your identity',
    payment: 'Pay without commission',
  },
  accessibility: {
    step_free: 'Step-free entrance',
    ramp: 'Ramp',
    lift: 'Lift',
    accessible_toilet: 'Accessible toilet',
    disabled_parking: 'Parking for people with disabilities',
    call_button: 'Button to call for help',
    tactile_signs: 'Tactile signs',
    induction_loop: 'Induction loop',
    sign_language: 'Help in sign language',
  },
  states: {
    held: 'Waits for confirmation',
    booked: 'You are booked',
    cancelled: 'Cancelled',
    expired: 'Not confirmed in time',
  },
};

export const officeMessages = { ru, en };
