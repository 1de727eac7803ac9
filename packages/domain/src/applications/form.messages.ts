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
    voltageKv: { '0.4': '0,4 кВ (220 или 380 В)', '6': '6 кВ', '10': '10 кВ' },
    phases: { '1': 'Одна (220 В)', '3': 'Три (380 В)' },
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
      title: 'The connection',
      explanation: 'Your answers decide the procedure, and only what it needs is asked.',
    },
    object: {
      title: 'The object',
      explanation:
        'What is to be connected, and where. Documents of the plot or building come last.',
    },
    power: {
      title: 'Power',
      explanation:
        'Price, terms and procedure depend on the whole power: the new one and the one connected before.',
    },
    supply: {
      title: 'The supplier',
      explanation:
        'A copy of the application goes to the guaranteeing supplier, who prepares the contract. You need not visit anybody.',
    },
    applicant: {
      title: 'The applicant',
      explanation:
        'Check what comes from your account: it goes into the application and the contract.',
    },
    contacts: {
      title: 'Contacts',
      explanation: 'You will hear of every step by phone or e-mail.',
    },
    extra: {
      title: 'Anything else',
      explanation: 'Fill in what applies to you.',
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
    purpose: { household: 'A house, a dacha, a garage', business: 'A business' },
    connectionReason: {
      new_construction: 'A new object',
      power_increase: 'More power is needed',
      other: 'Something else',
    },
    voltageKv: { '0.4': '0.4 kV (220 or 380 V)', '6': '6 kV', '10': '10 kV' },
    phases: { '1': 'One (220 V)', '3': 'Three (380 V)' },
    reliabilityCategory: { III: 'III', II: 'II', I: 'I' },
    supplierContractKind: {
      energy_supply: 'Conclude a contract of energy supply',
      purchase_and_sale: 'Conclude a contract of purchase and sale',
      existing: 'There is a contract already',
    },
  },
  passportWarnings: {
    region: 'Check the series: passports that begin with these digits are unusual',
    year: 'Check series and date of issue: a form is usually printed within three years of its issue',
  },
  requiredField: (label) => `Fill in “${label}”`,
  requiredChoice: (label) => `Choose an answer: “${label}”`,
};

export const formMessages = { ru, en };
