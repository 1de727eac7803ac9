const ru = {
  // As an act is called after a clause; an appendix takes the other form.
  acts: {
    '861': 'Правил №\u00A0861',
    '442': 'Основных положений №\u00A0442',
    '186': 'Единых стандартов №\u00A0186',
    ГК: 'ГК РФ',
    ЛК: 'Порядка личного кабинета',
  },
  appendixActs: {
    '861': 'Правилам №\u00A0861',
    '442': 'Основным положениям №\u00A0442',
    '186': 'Единым стандартам №\u00A0186',
    ГК: 'ГК РФ',
    ЛК: 'Порядку личного кабинета',
  },
  clause: (number: string, act: string) => `п.\u00A0${number} ${act}`,
  subclause: (number: string, letter: string, act: string) =>
    `подп.\u00A0«${letter}» п.\u00A0${number} ${act}`,
  article: (number: string, act: string) => `ст.\u00A0${number} ${act}`,
  appendix: (number: string, act: string) => `приложение №\u00A0${number} к ${act}`,
};

const en: typeof ru = {
  acts: {
    '861': 'Rules No.\u00A0861',
    '442': 'the Basic Provisions No.\u00A0442',
    '186': 'the Unified Standards No.\u00A0186',
    ГК: 'the Civil Code',
    ЛК: 'the Rules of the Account',
  },
  appendixActs: {
    '861': 'Rules No.\u00A0861',
    '442': 'the Basic Provisions No.\u00A0442',
    '186': 'the Unified Standards No.\u00A0186',
    ГК: 'the Civil Code',
    ЛК: 'the Rules of the Account',
  },
  clause: (number, act) => `clause\u00A0${number} of ${act}`,
  subclause: (number, letter, act) =>
    `subclause\u00A0“${letter}” of clause\u00A0${number} of ${act}`,
  article: (number, act) => `article ${number} of ${act}`,
  appendix: (number, act) => `appendix ${number} to ${act}`,
};

export const basisMessages = { ru, en };
