const ru = {
  '28': {
    name: 'Амурская область',
    branch: 'Филиал АО «ДРСК» «Амурские электрические сети»',
    supplier: 'ПАО «ДЭК»',
  },
  '25': {
    name: 'Приморский край',
    branch: 'Филиал АО «ДРСК» «Приморские электрические сети»',
    supplier: 'ПАО «ДЭК»',
  },
  '27': {
    name: 'Хабаровский край',
    branch: 'Филиал АО «ДРСК» «Хабаровские электрические сети»',
    supplier: 'ПАО «ДЭК»',
  },
  '79': {
    name: 'Еврейская автономная область',
    branch: 'Филиал АО «ДРСК» «Электрические сети ЕАО»',
    supplier: 'ПАО «ДЭК»',
  },
  '14': {
    name: 'Южная Якутия',
    branch: 'Филиал АО «ДРСК» «Южно-Якутские электрические сети»',
    supplier: 'ПАО «Якутскэнерго»',
  },
};

const en: typeof ru = {
  '28': {
    name: 'Amur Oblast',
    branch: 'DRSK branch Amur Electric Grids',
    supplier: 'DEK',
  },
  '25': {
    name: 'Primorye',
    branch: 'DRSK branch Primorye Electric Grids',
    supplier: 'DEK',
  },
  '27': {
    name: 'Khabarovsk Krai',
    branch: 'DRSK branch Khabarovsk Electric Grids',
    supplier: 'DEK',
  },
  '79': {
    name: 'Jewish Autonomous Oblast',
    branch: 'DRSK branch Electric Grids of the JAO',
    supplier: 'DEK',
  },
  '14': {
    name: 'South Yakutia',
    branch: 'DRSK branch South Yakutia Electric Grids',
    supplier: 'Yakutskenergo',
  },
};

export const officeMessages = { ru, en };
