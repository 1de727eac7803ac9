const ru = {
  explanation:
    'Цена, сроки и порядок зависят от общей мощности: новой и той, что подключена раньше.',
  fields: {
    powerKw: {
      label: 'Сколько кВт нужно ещё',
      hint: 'Только новая мощность, без той, что уже подключена. Например: 15 или 7,5. Если нужно только подключить свою генерацию или сменить категорию, укажите 0',
    },
    previousPowerKw: {
      label: 'Сколько кВт уже подключено',
      hint: 'По прежнему договору или акту. Если объект не подключён, оставьте пустым',
    },
    voltageKv: {
      label: 'Напряжение',
      hint: '220 и 380\u00A0В — это 0,4\u00A0кВ. Не знаете — оставьте без ответа: будет 0,4\u00A0кВ',
    },
    phases: {
      label: 'Сколько фаз',
      hint: 'Одна — 220\u00A0В, три — 380\u00A0В. От этого зависит прибор учёта',
    },
    reliabilityCategory: {
      label: 'Категория надёжности',
      hint: 'Самая высокая из нужных: III — один источник питания, II — два, I — два с автоматическим переключением',
    },
    firstCategoryKw: {
      label: 'Из них по I категории, кВт',
      hint: 'Если разные части объекта требуют разной надёжности',
    },
    secondCategoryKw: { label: 'Из них по II категории, кВт' },
    thirdCategoryKw: { label: 'Из них по III категории, кВт' },
    hasStages: {
      label: 'Объект вводится по этапам',
      hint: 'Тогда спросим, когда и сколько мощности нужно',
    },
    commissioningMonth: {
      label: 'Когда объект будет готов',
      hint: 'Месяц и год, например 06.2027, если уже знаете',
    },
  },
  choices: {
    voltageKv: {
      '0.4': '0,4\u00A0кВ (220 или 380\u00A0В)',
      '6': '6\u00A0кВ',
      '10': '10\u00A0кВ',
      '20': '20\u00A0кВ',
      '35': '35\u00A0кВ',
      '110': '110\u00A0кВ',
    },
    phases: { '1': 'Одна (220\u00A0В)', '3': 'Три (380\u00A0В)' },
    reliabilityCategory: { III: 'III', II: 'II', I: 'I' },
  },
};

const en: typeof ru = {
  explanation:
    'The price, deadlines and procedure depend on the total power: the new power plus what is already connected.',
  fields: {
    powerKw: {
      label: 'How many more kW you need',
      hint: 'Only the new power, without what is already connected. For example: 15 or 7.5. Enter 0 to connect nothing but your own generation or to change the category',
    },
    previousPowerKw: {
      label: 'How many kW are already connected',
      hint: 'See your existing contract or act. Leave empty if the site is not connected',
    },
    voltageKv: {
      label: 'Voltage',
      hint: '220\u00A0V and 380\u00A0V both belong to the 0.4\u00A0kV level. If you are not sure, leave this open: we will assume 0.4\u00A0kV',
    },
    phases: {
      label: 'Number of phases',
      hint: 'One means 220\u00A0V, three mean 380\u00A0V. The meter depends on it',
    },
    reliabilityCategory: {
      label: 'Reliability category',
      hint: 'The highest you need: III is one power source, II is two, I is two with automatic switchover',
    },
    firstCategoryKw: {
      label: 'Category I part, kW',
      hint: 'If parts of the site need different reliability',
    },
    secondCategoryKw: { label: 'Category II part, kW' },
    thirdCategoryKw: { label: 'Category III part, kW' },
    hasStages: {
      label: 'The site is commissioned in stages',
      hint: 'We will then ask when you need which power',
    },
    commissioningMonth: {
      label: 'When the site will be ready',
      hint: 'Month and year, for example 06.2027, if you already know',
    },
  },
  choices: {
    voltageKv: {
      '0.4': '0.4\u00A0kV (220 or 380\u00A0V)',
      '6': '6\u00A0kV',
      '10': '10\u00A0kV',
      '20': '20\u00A0kV',
      '35': '35\u00A0kV',
      '110': '110\u00A0kV',
    },
    phases: { '1': 'One (220\u00A0V)', '3': 'Three (380\u00A0V)' },
    reliabilityCategory: { III: 'III', II: 'II', I: 'I' },
  },
};

export const powerMessages = { ru, en };
