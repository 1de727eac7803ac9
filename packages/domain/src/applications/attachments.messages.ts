import type { AttachmentKind } from '@drsk/contract';

const ru = {
  kinds: {
    title_document: {
      label: 'Документ на участок, дом или помещение',
      hint: 'Выписка из ЕГРН, договор аренды или другой документ о праве, разрешение на использование земли, сервитут',
    },
    passport_copy: {
      label: 'Копия паспорта',
      hint: 'Разворот с фотографией и страница с регистрацией. Если у вас другой документ — его копия',
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
      hint: 'До 150\u00A0кВт необязательно. Помогает быстрее найти объект: подойдёт карта с отметкой',
    },
    single_line_diagram: {
      label: 'Однолинейная схема',
      hint: 'Необязательно для сетей до 35\u00A0кВ',
    },
    device_list: {
      label: 'Перечень и мощность устройств для автоматики',
      hint: 'Нет таких — напишите, что их нет. Есть — перечислите те, что можно подключить к противоаварийной автоматике: она отключает часть нагрузки при аварии в сети',
    },
    supply_contract_draft: {
      label: 'Проект договора с энергосбытом',
      hint: 'Если подписали его или составили протокол разногласий',
    },
    external_supply_scheme: {
      label: 'Схема внешнего электроснабжения',
      hint: 'Для нагрузки больше 50\u00A0МВт и генерации больше 5\u00A0МВт',
    },
    project_documentation: {
      label: 'Проектная документация',
      hint: 'Если этапы ввода следуют из проекта планировки или проектной документации',
    },
    redistribution_agreement: {
      label: 'Соглашение о перераспределении мощности',
      hint: 'Подписанное вами и тем, кто передаёт мощность',
    },
    generator_passport: {
      label: 'Паспорт генератора или инвертора',
      hint: 'Если он уже есть',
    },
    benefit_certificate: {
      label: 'Документ о праве на льготу',
      hint: 'Для льготной ставки: удостоверение или справка',
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
      hint: 'The photo page and the page with your registration. If you have another document, its copy',
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
      hint: 'Optional up to 150\u00A0kW. It helps us find the site faster: a marked map will do',
    },
    single_line_diagram: {
      label: 'Single-line diagram',
      hint: 'Optional for networks up to 35\u00A0kV',
    },
    device_list: {
      label: 'List and power of devices for automation',
      hint: 'If you have none, say so. Otherwise list those that can be connected to emergency automation, which switches off part of the load when the grid fails',
    },
    supply_contract_draft: {
      label: 'Draft of the contract with the supplier',
      hint: 'If you have signed it or drawn up a protocol of disagreements',
    },
    external_supply_scheme: {
      label: 'External supply scheme',
      hint: 'For loads above 50\u00A0MW and generation above 5\u00A0MW',
    },
    project_documentation: {
      label: 'Design documentation',
      hint: 'If the stages follow from a planning project or design documentation',
    },
    redistribution_agreement: {
      label: 'Agreement on the redistribution of power',
      hint: 'Signed by you and by whoever gives up the power',
    },
    generator_passport: {
      label: 'Data sheet of the generator or inverter',
      hint: 'If you have it already',
    },
    benefit_certificate: {
      label: 'Proof of a social benefit',
      hint: 'For the reduced rate: a certificate',
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
