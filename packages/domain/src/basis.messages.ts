const ru = {
  // As an act is called after a clause; an appendix takes the other form.
  acts: {
    '861': 'Правил № 861',
    '442': 'Основных положений № 442',
    '186': 'Единых стандартов № 186',
    ГК: 'ГК РФ',
  },
  appendixActs: {
    '861': 'Правилам № 861',
    '442': 'Основным положениям № 442',
    '186': 'Единым стандартам № 186',
    ГК: 'ГК РФ',
  },
  clause: (number: string, act: string) => `п. ${number} ${act}`,
  subclause: (number: string, letter: string, act: string) =>
    `подп. «${letter}» п. ${number} ${act}`,
  article: (number: string, act: string) => `ст. ${number} ${act}`,
  appendix: (number: string, act: string) => `приложение № ${number} к ${act}`,
};

const en: typeof ru = {
  acts: {
    '861': 'Rules No. 861',
    '442': 'the Basic Provisions No. 442',
    '186': 'the Unified Standards No. 186',
    ГК: 'the Civil Code',
  },
  appendixActs: {
    '861': 'Rules No. 861',
    '442': 'the Basic Provisions No. 442',
    '186': 'the Unified Standards No. 186',
    ГК: 'the Civil Code',
  },
  clause: (number, act) => `clause ${number} of ${act}`,
  subclause: (number, letter, act) => `subclause ${letter} of clause ${number} of ${act}`,
  article: (number, act) => `article ${number} of ${act}`,
  appendix: (number, act) => `appendix ${number} to ${act}`,
};

export const basisMessages = { ru, en };
