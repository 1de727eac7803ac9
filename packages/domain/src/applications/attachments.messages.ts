import type { AttachmentKind } from '@drsk/contract';

const ru = {
  kinds: {
    title_document: {
      label: 'Документ на участок, дом или помещение',
      hint: 'Выписка из ЕГРН, договор аренды или другой документ о праве, разрешение на использование земли, сервитут',
    },
    passport_copy: {
      label: 'Копия паспорта',
      hint: 'Разворот с фотографией и страница с регистрацией',
    },
    power_of_attorney: {
      label: 'Доверенность',
      hint: 'Если заявку подаёт представитель',
    },
    owners_consent: {
      label: 'Согласие собственников дома',
      hint: 'Решение общего собрания или согласие организации, которая управляет многоквартирным домом',
    },
    location_plan: {
      label: 'План расположения объекта',
      hint: 'Необязательно. Помогает быстрее найти объект: подойдёт карта с отметкой',
    },
    single_line_diagram: {
      label: 'Однолинейная схема',
      hint: 'Необязательно для сетей до 35\u00A0кВ',
    },
    other: { label: 'Другой документ', hint: 'Если хотите что-то добавить' },
  } satisfies Record<AttachmentKind, { label: string; hint: string }>,
  missing: (label: string) => `Приложите файл: ${label.toLowerCase()}`,
  files: {
    accepted: (megabytes: number) => `PDF, JPEG или PNG, каждый файл до ${megabytes}\u00A0МБ`,
    type: 'Такой файл не подойдёт: нужен PDF, JPEG или PNG',
    size: (megabytes: number) =>
      `Файл больше ${megabytes}\u00A0МБ: уменьшите его или разделите на части`,
    empty: 'Файл пустой: выберите другой',
  },
};

const en: typeof ru = {
  kinds: {
    title_document: {
      label: 'Document for the plot, house or premises',
      hint: 'A property register extract, a lease or another proof of title, a land-use permit or an easement',
    },
    passport_copy: {
      label: 'Copy of the passport',
      hint: 'The photo page and the page with your registration',
    },
    power_of_attorney: {
      label: 'Power of attorney',
      hint: 'If a representative files the application',
    },
    owners_consent: {
      label: 'Consent of the building’s owners',
      hint: 'A resolution of the owners’ meeting or the consent of the company that manages the building',
    },
    location_plan: {
      label: 'Location plan',
      hint: 'Optional. It helps us find the site faster: a marked map will do',
    },
    single_line_diagram: {
      label: 'Single-line diagram',
      hint: 'Optional for networks up to 35\u00A0kV',
    },
    other: { label: 'Another document', hint: 'If you would like to add something' },
  },
  missing: (label) => `Attach a file: ${label.toLowerCase()}`,
  files: {
    accepted: (megabytes) => `PDF, JPEG or PNG, up to ${megabytes}\u00A0MB each`,
    type: 'This file type is not accepted: use PDF, JPEG or PNG',
    size: (megabytes) =>
      `The file is larger than ${megabytes}\u00A0MB: reduce its size or split it`,
    empty: 'The file is empty: choose another one',
  },
};

export const attachmentMessages = { ru, en };
