import type { PassportWarning } from '../identifiers/passport-warnings.js';
import { applicantFieldMessages } from './applicant-fields.messages.js';
import type { AnswerName, SectionName } from './form-field.js';
import { objectFieldMessages } from './object-fields.messages.js';

interface FieldText {
  label: string;
  hint?: string;
}

interface SectionText {
  title: string;
  explanation: string;
}

type FieldTexts = Record<AnswerName, FieldText>;

const ruFields: FieldTexts = { ...objectFieldMessages.ru, ...applicantFieldMessages.ru };
const enFields: FieldTexts = { ...objectFieldMessages.en, ...applicantFieldMessages.en };

const ru = {
  sections: {
    connection: {
      title: 'О подключении',
      explanation: 'По этим ответам определим порядок подключения и спросим только нужное.',
    },
    object: {
      title: 'Объект',
      explanation: 'Что и где подключаем. Документы на участок или здание приложите в конце.',
    },
    power: {
      title: 'Мощность',
      explanation:
        'Цена, сроки и порядок зависят от общей мощности: новой и той, что подключена раньше.',
    },
    supply: {
      title: 'Энергосбыт',
      explanation:
        'Копию заявки передадим гарантирующему поставщику, и он сам подготовит договор. Ходить к нему не нужно.',
    },
    applicant: {
      title: 'Заявитель',
      explanation: 'Проверьте сведения из кабинета: они попадут в заявку и в договор.',
    },
    contacts: {
      title: 'Связь',
      explanation: 'О каждом шаге сообщим по телефону или почте.',
    },
    extra: {
      title: 'Дополнительно',
      explanation: 'Заполните, если это про вас.',
    },
  } satisfies Record<SectionName, SectionText>,
  fields: ruFields,
  choices: {
    regionCode: {
      '28': 'Амурская область',
      '25': 'Приморский край',
      '27': 'Хабаровский край',
      '79': 'Еврейская автономная область',
      '14': 'Южная Якутия',
    },
    purpose: { household: 'Для дома, дачи, гаража', business: 'Для предпринимательства' },
    connectionReason: {
      new_construction: 'Новый объект',
      power_increase: 'Нужно больше мощности',
      other: 'Другая',
    },
    voltageKv: { '0.4': '0,4\u00A0кВ (220 или 380\u00A0В)', '6': '6\u00A0кВ', '10': '10\u00A0кВ' },
    phases: { '1': 'Одна (220\u00A0В)', '3': 'Три (380\u00A0В)' },
    reliabilityCategory: { III: 'III', II: 'II', I: 'I' },
    supplierContractKind: {
      energy_supply: 'Заключить договор энергоснабжения',
      purchase_and_sale: 'Заключить договор купли-продажи',
      existing: 'Договор уже есть',
    },
  },
  /** Beside a passport that looks unusual; it may be filed all the same. */
  passportWarnings: {
    region: 'Проверьте серию: паспорта с такими первыми цифрами обычно не встречаются',
    year: 'Проверьте серию и дату выдачи: обычно бланк печатают не раньше чем за три года до выдачи',
  } satisfies Record<PassportWarning, string>,
  requiredField: (label: string) => `Заполните поле «${label}»`,
  requiredChoice: (label: string) => `Выберите ответ: «${label}»`,
};

const en: typeof ru = {
  sections: {
    connection: {
      title: 'About the connection',
      explanation: 'Your answers determine the procedure, so we only ask what it requires.',
    },
    object: {
      title: 'Site',
      explanation:
        'What you want to connect and where. You will attach the documents for the plot or building at the end.',
    },
    power: {
      title: 'Power',
      explanation:
        'The price, deadlines and procedure depend on the total power: the new power plus what is already connected.',
    },
    supply: {
      title: 'Supplier',
      explanation:
        'We send a copy of the application to the default supplier, who prepares the contract. You do not need to visit them.',
    },
    applicant: {
      title: 'Applicant',
      explanation:
        'Check the details from your account: they go into the application and the contract.',
    },
    contacts: {
      title: 'Contacts',
      explanation: 'We will keep you informed of every step by phone or e-mail.',
    },
    extra: {
      title: 'Additional details',
      explanation: 'Fill in anything that applies to you.',
    },
  },
  fields: enFields,
  choices: {
    regionCode: {
      '28': 'Amur Oblast',
      '25': 'Primorye',
      '27': 'Khabarovsk Krai',
      '79': 'Jewish Autonomous Oblast',
      '14': 'South Yakutia',
    },
    purpose: { household: 'A home, dacha or garage', business: 'A business' },
    connectionReason: {
      new_construction: 'New site',
      power_increase: 'More power needed',
      other: 'Other',
    },
    voltageKv: { '0.4': '0.4\u00A0kV (220 or 380\u00A0V)', '6': '6\u00A0kV', '10': '10\u00A0kV' },
    phases: { '1': 'One (220\u00A0V)', '3': 'Three (380\u00A0V)' },
    reliabilityCategory: { III: 'III', II: 'II', I: 'I' },
    supplierContractKind: {
      energy_supply: 'Sign an electricity supply contract',
      purchase_and_sale: 'Sign an electricity purchase contract',
      existing: 'I already have a contract',
    },
  },
  passportWarnings: {
    region: 'Check the series: passports rarely start with these digits',
    year: 'Check the series and the date of issue: passports are usually printed no more than three years before they are issued',
  },
  requiredField: (label) => `Fill in “${label}”`,
  requiredChoice: (label) => `Choose an answer: “${label}”`,
};

export const formMessages = { ru, en };
